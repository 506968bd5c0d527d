import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRegistry } from '../../src/domain/registry.ts';
import { registeredCodesMatchTheRegistry } from '../../src/rules/registered-codes-match-the-registry.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile } from './content-fixture.ts';

const registry = parseRegistry(`Value,Description,Reference
404,Not Found,"[RFC9110, Section 15.5.5]"
405-417,Unassigned,
418,(Unused),"[RFC9110, Section 15.5.19]"
510,Not Extended (OBSOLETED),[RFC2774]
`);
const citation = 'rfc9110#15.5.19';
const unused = registeredMeaning({
  code: '418',
  phrase: '(Unused)',
  registration: { kind: 'unused', citation },
});
const obsoleted = registeredMeaning({
  code: '510',
  phrase: 'Not Extended',
  registration: { kind: 'obsoleted', citation },
});

describe(registeredCodesMatchTheRegistry.description, () => {
  const complete = [
    meaningFile('ietf/404', registeredMeaning()),
    meaningFile('ietf/418', unused),
    meaningFile('ietf/510', obsoleted),
  ];
  const check = (meanings: typeof complete) =>
    findingsOf(registeredCodesMatchTheRegistry, { meanings, registry });

  it('accepts the codes of the registry with their phrases and standings', () => {
    assert.deepEqual(check(complete), []);
  });
  it('reports a code that has no entry', () => {
    assert.match(check(complete.slice(1))[0]?.found ?? '', /404 Not Found.*missing/);
  });
  it('refuses a phrase that the registry does not have', () => {
    const renamed = meaningFile('ietf/404', registeredMeaning({ phrase: 'Missing' }));
    const [finding] = check([renamed, ...complete.slice(1)]);
    assert.equal(finding?.field, 'phrase');
    assert.match(finding.remedy, /phrase: Not Found/);
  });
  it('refuses another standing than the registry’s', () => {
    const registered = meaningFile('ietf/418', {
      ...unused,
      registration: { kind: 'registered', citation },
    });
    assert.match(
      check([...complete.slice(0, 1), registered, ...complete.slice(2)])[0]?.remedy ?? '',
      /unused/,
    );
  });
  it('refuses an unregistered code under ietf', () => {
    const stray = meaningFile('ietf/405', registeredMeaning({ code: '405' }));
    assert.match(check([...complete, stray])[0]?.remedy ?? '', /folder of the vendor/);
  });
});
