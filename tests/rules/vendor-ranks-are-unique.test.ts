import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorRanksAreUnique } from '../../src/rules/vendor-ranks-are-unique.ts';
import { findingsOf, vendorFile } from './content-fixture.ts';

describe(vendorRanksAreUnique.description, () => {
  it('accepts vendors of different ranks', () => {
    const vendors = [vendorFile('curl', { prominence: 1 }), vendorFile('nginx', { prominence: 2 })];
    assert.deepEqual(findingsOf(vendorRanksAreUnique, { vendors }), []);
  });
  it('names both vendors of one rank', () => {
    const vendors = [vendorFile('curl', { prominence: 2 }), vendorFile('nginx', { prominence: 2 })];
    const [finding] = findingsOf(vendorRanksAreUnique, { vendors });
    assert.equal(finding?.file, 'content/vendors/nginx.mdx');
    assert.match(finding.found, /curl\.mdx has 2 already/);
  });
});
