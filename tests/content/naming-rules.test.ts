import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileNamesSayWhatIsInside } from '../../src/rules/file-names-say-what-is-inside.ts';
import { meaningsAreUnique } from '../../src/rules/meanings-are-unique.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile } from './library-fixture.ts';

describe(fileNamesSayWhatIsInside.description, () => {
  it('accepts a path that agrees with the frontmatter', () => {
    const meanings = [
      meaningFile('ietf/404', registeredMeaning()),
      meaningFile('nginx/499-aborted', unofficialMeaning()),
    ];
    assert.deepEqual(findingsOf(fileNamesSayWhatIsInside, { meanings }), []);
  });
  it('refuses another code, another vendor and another form, and says what to write', () => {
    const meanings = [
      meaningFile('ietf/405', registeredMeaning()),
      meaningFile('apache/499', unofficialMeaning()),
      meaningFile('ietf/4o4', registeredMeaning()),
    ];
    const findings = findingsOf(fileNamesSayWhatIsInside, { meanings });
    assert.deepEqual(
      findings.map(({ file, field }) => [file, field]),
      [
        ['content/codes/ietf/405.mdx', 'code'],
        ['content/codes/apache/499.mdx', 'vendor'],
        ['content/codes/ietf/4o4.mdx', 'file name'],
      ],
    );
    assert.match(findings[0]?.remedy ?? '', /code: "405"/);
  });
});

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
