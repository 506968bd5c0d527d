import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matrixOf } from '../../src/domain/matrix.ts';

describe('a matrix', () => {
  it('tells what differs column by column, and once what is the same', () => {
    const { different, same } = matrixOf([
      { term: 'Retry', cells: [{ value: 'No' }, { value: 'Later' }] },
      { term: 'Content', cells: [{ value: 'Yes' }, { value: 'Yes' }] },
    ]);
    assert.deepEqual(
      different.map(({ term }) => term),
      ['Retry'],
    );
    assert.deepEqual(same, [
      { term: 'Content', cell: { value: 'Yes', note: undefined, url: undefined } },
    ]);
  });
  it('keeps a remark or source on what is the same only if all columns have it', () => {
    const cell = { value: 'Yes', words: 'Yes, always', url: 'https://example.com/' };
    const { same } = matrixOf([
      {
        term: 'Stored',
        cells: [
          { ...cell, note: 'a' },
          { ...cell, note: 'b' },
        ],
      },
    ]);
    assert.deepEqual(same[0]?.cell, {
      value: 'Yes, always',
      note: undefined,
      url: 'https://example.com/',
    });
  });
});
