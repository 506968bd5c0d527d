import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meaningsAreUnique } from '../../src/rules/meanings-are-unique.ts';
import { unofficialMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile } from './content-fixture.ts';

describe(meaningsAreUnique.description, () => {
  it('accepts two meanings of one vendor that both have slugs', () => {
    const meanings = [
      meaningFile('nginx/499-a', unofficialMeaning()),
      meaningFile('nginx/499-b', unofficialMeaning()),
    ];
    assert.deepEqual(findingsOf(meaningsAreUnique, { meanings }), []);
  });
  it('refuses a second meaning of a vendor without a slug', () => {
    const meanings = [
      meaningFile('nginx/499', unofficialMeaning()),
      meaningFile('nginx/499-b', unofficialMeaning()),
    ];
    const [finding] = findingsOf(meaningsAreUnique, { meanings });
    assert.equal(finding?.file, 'content/codes/nginx/499.mdx');
    assert.match(finding.remedy, /nginx\/499-<slug>/);
  });
  it('refuses two meanings with one anchor', () => {
    const meanings = [
      meaningFile('a/499-b-c', unofficialMeaning({ vendor: 'a' })),
      meaningFile('a-b/499-c', unofficialMeaning({ vendor: 'a-b' })),
    ];
    assert.match(findingsOf(meaningsAreUnique, { meanings })[0]?.found ?? '', /#a-b-c/);
  });
});
