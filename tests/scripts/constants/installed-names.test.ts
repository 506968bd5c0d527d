import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareNames, formatNameDifference } from '../../../scripts/constants/compare-names.ts';
import { installedNames } from '../../../scripts/constants/installed-names.ts';
import { readContent } from '../../../src/rules/read-content.ts';

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
  it('come from libraries of which no two have the same rank', () => {
    const byRank = Map.groupBy(libraries.keys(), (id) => libraries.get(id)?.prominence);
    assert.deepEqual(
      [...byRank.values()].filter((same) => same.length > 1),
      [],
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
