import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unofficialMeaningsShowTheirEvidence } from '../../src/rules/unofficial-meanings-show-their-evidence.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile } from './content-fixture.ts';

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
