import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareNames } from '../../../scripts/constants/compare-names.ts';
import { library } from './library-fixture.ts';

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
