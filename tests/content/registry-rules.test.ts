import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRegistry } from '../../src/domain/registry.ts';
import { registeredCodesMatchTheRegistry } from '../../src/rules/registered-codes-match-the-registry.ts';
import { unofficialMeaningsShowTheirEvidence } from '../../src/rules/unofficial-meanings-show-their-evidence.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile } from './library-fixture.ts';

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

describe('the registry snapshot', () => {
  it('is read with its ranges and quoted descriptions', () => {
    assert.deepEqual(registry[1], { value: '405-417', description: 'Unassigned', reference: '' });
    const [row] = parseRegistry('V,D,R\n104,"Upload (TEMPORARY - a, b)",[x]');
    assert.equal(row?.description, 'Upload (TEMPORARY - a, b)');
  });
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

describe(unofficialMeaningsShowTheirEvidence.description, () => {
  const check = (facts: ReturnType<typeof unofficialMeaning>) =>
    findingsOf(unofficialMeaningsShowTheirEvidence, {
      meanings: [meaningFile('nginx/499', facts)],
    });

  it('accepts a grade that a source backs', () => {
    assert.deepEqual(check(unofficialMeaning()), []);
  });
  it('refuses a grade that no source backs', () => {
    const facts = unofficialMeaning({
      registration: { kind: 'unofficial', use: 'active', evidence: 'observed', product: 'x' },
    });
    assert.match(check(facts)[0]?.remedy ?? '', /lower the grade/);
  });
  it('refuses a registered code under a vendor', () => {
    assert.match(check(registeredMeaning({ vendor: 'nginx' }))[0]?.remedy ?? '', /unofficial/);
  });
});
