import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSource, digestOf } from '../../scripts/constants/check-source.ts';
import { compareNames } from '../../scripts/constants/compare-names.ts';
import { shortName } from '../../scripts/constants/short-name.ts';
import { libraryConstantsSchema } from '../../src/schemas/library-constants.ts';

const library = libraryConstantsSchema.parse({
  language: 'Python',
  library: 'http',
  prominence: 1,
  kind: 'member',
  version: '3.14',
  source: { repository: null, path: 'http', from: 'http' },
  usage: '{id}',
  names: { 404: 'Status.NOT_FOUND', 413: 'Status.CONTENT_TOO_LARGE' },
  since: { 413: '3.13' },
  otherNames: { 413: [{ name: 'Status.ENTITY_TOO_LARGE', deprecated: true }] },
});

describe('a name', () => {
  it('is compared without its qualifier', () => {
    const names = ['http.StatusOK', 'Response::HTTP_OK', 'status/not-found', ':ok', '`Not_found'];
    assert.deepEqual(names.map(shortName), ['StatusOK', 'HTTP_OK', 'not-found', 'ok', 'Not_found']);
  });
});

describe('the names of an installed library', () => {
  const notFound = { code: '404', name: 'NOT_FOUND' };
  const missing = (version: string, names: { code: string; name: string }[]) =>
    compareNames(library, { version, names }).map(({ name, missingIn }) => `${name} ${missingIn}`);

  it('are ours, among them the ones that we do not prefer', () => {
    const large = ['CONTENT_TOO_LARGE', 'ENTITY_TOO_LARGE'].map((name) => ({ code: '413', name }));
    assert.deepEqual(missing('3.14', [notFound, ...large]), []);
  });
  it('may lack what came with a later version, and nothing else', () => {
    assert.deepEqual(missing('3.12.1', [notFound]), []);
    assert.deepEqual(missing('3.13.0', [notFound]), ['CONTENT_TOO_LARGE theirs']);
  });
  it('are missing in ours where they are new or have another number', () => {
    assert.deepEqual(missing('3.12', [notFound, { code: '413', name: 'NOT_FOUND' }]), [
      'NOT_FOUND ours',
    ]);
  });
});

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
