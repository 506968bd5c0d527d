import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapRows } from '../../src/domain/number-map.ts';

describe('the map of a class', () => {
  const rows = mapRows('2', [{ code: '200' }, { code: '218' }, { code: '298' }]);

  it('has a row of ten for each ten with a number that is used', () => {
    const cells = rows.flatMap((row) => ('cells' in row ? [row.cells] : []));
    assert.deepEqual(
      cells.map((row) => row.map(({ code, used }) => (used ? code : '·')).join(' ')),
      ['200 · · · · · · · · ·', '· · · · · · · · 218 ·', '· · · · · · · · 298 ·'],
    );
    assert.equal(cells[1]?.[0]?.code, '210');
  });

  it('says in one row which numbers between them nobody uses', () => {
    assert.deepEqual(rows[2], { first: '220', last: '289' });
    assert.equal(rows.length, 4);
  });

  it('holds each of the hundred numbers once', () => {
    const count = rows.reduce(
      (sum, row) =>
        sum + ('cells' in row ? row.cells.length : Number(row.last) - Number(row.first) + 1),
      0,
    );
    assert.equal(count, 100);
  });
});
