import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareNames, formatNameDifference } from '../../src/constants/compare-names.ts';
import { installedNames } from '../../src/constants/installed-names.ts';
import { namesOf } from '../../src/domain/code-names.ts';
import { readContent } from '../../src/rules/read-content.ts';
import { libraryConstantsSchema } from '../../src/schemas/library-constants.ts';

const { content } = await readContent(process.cwd());
const libraries = new Map(content.libraries.map(({ id, facts }) => [id, facts]));

describe('the names of the codes', () => {
  for (const [id, readNames] of Object.entries(installedNames)) {
    it(`are those of ${id} as it is installed`, (test) => {
      const library = libraries.get(id);
      assert.ok(library, `content/constants/${id}.yaml does not exist`);
      const installed = readNames();
      if (installed === undefined) {
        test.skip(`${id} is not installed`);
        return;
      }
      assert.deepEqual(compareNames(library, installed).map(formatNameDifference), []);
    });
  }
  it('come from at least 34 libraries, each with its rank', () => {
    assert.ok(libraries.size >= 34);
    assert.equal(
      new Set([...libraries.values()].map(({ prominence }) => prominence)).size,
      libraries.size,
    );
  });
  it('have a version and a digest of their source where no installed library vouches for them', () => {
    const unproven = [...libraries]
      .filter(([id]) => !(id in installedNames))
      .filter(([, { version, source }]) => !/\d/.test(version) || source.sha256 === undefined)
      .map(([id]) => `content/constants/${id}.yaml: version or source.sha256 is missing`);
    assert.deepEqual(unproven, []);
  });
});

describe('the names on a page', () => {
  const library = (language: string, prominence: number, names: Record<string, string>) =>
    libraryConstantsSchema.parse({
      language,
      library: 'http',
      prominence,
      kind: 'constant',
      version: '1',
      source: { repository: null, path: 'http', from: 'http' },
      usage: '{id}',
      names,
    });

  it('put the libraries that most people use first, and name those without', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      library(`L${String(index + 1)}`, index + 1, index === 0 ? {} : { 404: 'NotFound' }),
    );
    const { common, further, without } = namesOf('404', many.reverse());
    assert.equal(common[0]?.language, 'L2');
    assert.deepEqual(
      further.map(({ language }) => language),
      ['L13'],
    );
    assert.deepEqual(without, ['L1 (http)']);
  });
});
