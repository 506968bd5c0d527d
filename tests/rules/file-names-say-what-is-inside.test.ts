import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileNamesSayWhatIsInside } from '../../src/rules/file-names-say-what-is-inside.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile } from './content-fixture.ts';

describe(fileNamesSayWhatIsInside.description, () => {
  it('accepts a path that agrees with the frontmatter', () => {
    const meanings = [
      meaningFile('ietf/404', registeredMeaning()),
      meaningFile('nginx/499-aborted', unofficialMeaning()),
    ];
    assert.deepEqual(findingsOf(fileNamesSayWhatIsInside, { meanings }), []);
  });
  it('refuses another code and another vendor, and says what to write', () => {
    const meanings = [
      meaningFile('ietf/405', registeredMeaning()),
      meaningFile('apache/499', unofficialMeaning()),
    ];
    const findings = findingsOf(fileNamesSayWhatIsInside, { meanings });
    assert.deepEqual(
      findings.map(({ file, field }) => [file, field]),
      [
        ['content/codes/ietf/405.mdx', 'code'],
        ['content/codes/apache/499.mdx', 'vendor'],
      ],
    );
    assert.match(findings[0]?.remedy ?? '', /code: "405"/);
  });
});
