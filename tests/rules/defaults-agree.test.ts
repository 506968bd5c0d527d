import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultsAgree } from '../../src/rules/defaults-agree.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { cacheFacts, defaultFacts, productOf } from '../schemas/default-behaviour-fixture.ts';
import { findingsOf, meaningFile } from './content-fixture.ts';

const meaningsOf = (codes: readonly string[]) =>
  codes.map((code) => meaningFile(`ietf/${code}`, registeredMeaning({ code })));
const check = (
  defaults: ReturnType<typeof productOf>[],
  codes = ['204', '404', '413', '429', '500'],
) => findingsOf(defaultsAgree, { defaults, meanings: meaningsOf(codes) });

describe(defaultsAgree.description, () => {
  it('accepts a client and a cache with codes that are known', () => {
    assert.deepEqual(
      check([productOf('client', defaultFacts), productOf('cache', cacheFacts)]),
      [],
    );
  });
  it('refuses a second file for a product', () => {
    const [finding] = check([productOf('client', defaultFacts), productOf('copy', defaultFacts)]);
    assert.equal(finding?.file, 'content/defaults/copy.yaml');
    assert.match(finding.found, /content\/defaults\/client\.yaml already/);
  });
  it('refuses a code that has no meaning, alone but not within a range', () => {
    const findings = check([productOf('client', defaultFacts)], ['429']);
    assert.deepEqual(
      findings.map(({ field, found }) => [field, found]),
      [['sendsAgain.onStatus.1.codes', 'No meaning has the code 413.']],
    );
  });
  it('refuses a code that is stored and never stored', () => {
    const stores = { ...cacheFacts.stores, never: ['204', '500'] };
    const [finding] = check([productOf('cache', { ...cacheFacts, stores })]);
    assert.match(finding?.found ?? '', /204 is among the codes that are stored/);
  });
});
