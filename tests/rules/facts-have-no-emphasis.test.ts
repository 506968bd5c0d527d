import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsHaveNoEmphasis } from '../../src/rules/facts-have-no-emphasis.ts';
import { libraryConstantsSchema } from '../../src/schemas/library-constants.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { factsFile, findingsOf, meaningFile } from './content-fixture.ts';

describe(factsHaveNoEmphasis.description, () => {
  const check = (summary: string) =>
    findingsOf(factsHaveNoEmphasis, {
      meanings: [meaningFile('ietf/404', registeredMeaning({ summary }))],
    });

  it('accepts code, an asterisk in it, and one that stands alone', () => {
    assert.deepEqual(check('Send `Allow: *` or `a *b* c`, to * alone.'), []);
  });
  it('refuses emphasis, and names the field', () => {
    const [finding] = check('It says *Not Found* there.');
    assert.equal(finding?.field, 'summary');
    assert.match(finding.found, /\*Not Found\*/);
  });
  it('looks at the remarks on the names of a library, too', () => {
    const facts = libraryConstantsSchema.parse({
      language: 'Go',
      library: 'net/http',
      prominence: 1,
      version: '1',
      source: { repository: null, path: 'status.go', from: 'go' },
      names: { 404: 'StatusNotFound' },
      remarks: { 404: 'It is *not* gone.' },
    });
    const libraries = [factsFile('constants', 'go', facts)];
    assert.equal(findingsOf(factsHaveNoEmphasis, { libraries })[0]?.field, 'remarks.404');
  });
});
