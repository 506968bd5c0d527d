import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSource, digestOf } from '../../../scripts/constants/check-source.ts';
import { library } from './library-fixture.ts';

describe('a source file of a library', () => {
  const gone = (source: string) => checkSource(library, source).gone.map(({ name }) => name);
  const unnamed = (source: string) => checkSource(library, source).unnamed.map(({ code }) => code);

  it('is known by its digest', () => {
    assert.match(digestOf(''), /^e3b0c442/);
  });
  it('lacks a name that is only a part of a longer one', () => {
    assert.deepEqual(gone('NOT_FOUND = 404; MY_CONTENT_TOO_LARGE; ENTITY_TOO_LARGE'), [
      'Status.CONTENT_TOO_LARGE',
    ]);
  });
  it('shows codes without a name in whatever language it is', () => {
    for (const line of [
      'LOCKED = 423, "Locked"',
      '#define HTTP_LOCKED 423',
      'LOCKED(423, Series.CLIENT_ERROR, "Locked"),',
      "423 => 'Locked',",
      '(423, LOCKED, "Locked");',
      'val Locked: Status = register(423, "Locked")',
      'static var locked: Self { .init(code: 423) }',
    ]) {
      assert.deepEqual(unnamed(line), ['423'], line);
    }
  });
  it('shows no code that has a name, and no other number', () => {
    assert.deepEqual(unnamed('NOT_FOUND = 404\nsize = 1423\nratio = 4.230\nA600 = 600'), []);
  });
});
