import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchNamesResolve } from '../../src/rules/search-names-resolve.ts';
import { searchNameSchema } from '../../src/schemas/search-name.ts';
import { choiceFile, factsFile, findingsOf } from './content-fixture.ts';

const name = (id: string, gloss: string) =>
  factsFile('search', id, searchNameSchema.parse({ gloss }));
const choices = [choiceFile({}, 'gone'), choiceFile({}, 'moved')];

describe('a Japanese name of an English page', () => {
  it('belongs to an entry of its kind that exists', () => {
    const searchNames = [
      name('ja/choices/gone', '完全に削除した'),
      name('ja/symptoms/gone', '消えたページ'),
    ];
    assert.deepEqual(
      findingsOf(searchNamesResolve, { choices, searchNames }).map(({ file, found }) => [
        file,
        found,
      ]),
      [['content/search/ja/symptoms/gone.yaml', 'content/symptoms/gone.mdx does not exist.']],
    );
  });

  it('tells the entry from others of its kind', () => {
    const searchNames = [name('ja/choices/gone', '移動した'), name('ja/choices/moved', '移動した')];
    assert.deepEqual(
      findingsOf(searchNamesResolve, { choices, searchNames }).map(({ file, field }) => [
        file,
        field,
      ]),
      [['content/search/ja/choices/moved.yaml', 'gloss']],
    );
  });
});
