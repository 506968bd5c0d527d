import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textTable } from '../../../scripts/terminal/text-table.ts';

describe('a table in the terminal', () => {
  it('lines up texts to the left, and leaves no space at the end of a line', () => {
    assert.equal(
      textTable(
        ['code', 'why'],
        [
          ['404', 'nothing here'],
          ['5', '-'],
        ],
      ),
      ['code  why', '----  ------------', '404   nothing here', '5     -'].join('\n'),
    );
  });
  it('lines up figures to the right of their names', () => {
    assert.equal(
      textTable(['page', 'bytes'], [['/', '12,345']], 'figures'),
      ['page   bytes', '----  ------', '/     12,345'].join('\n'),
    );
  });
});
