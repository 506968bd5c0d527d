import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesOf } from '../../src/domain/code-names.ts';
import { libraryConstantsSchema } from '../../src/schemas/library-constants.ts';

describe('the names on a page', () => {
  const library = (language: string, prominence: number, names: Record<string, string>) =>
    libraryConstantsSchema.parse({
      language,
      library: 'http',
      prominence,
      version: '1',
      source: { repository: null, path: 'http', from: 'http' },
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
