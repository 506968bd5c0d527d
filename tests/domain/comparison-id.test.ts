import assert from 'node:assert/strict';
import { it } from 'node:test';
import { codesOfComparison, comparisonIdForm } from '../../src/domain/comparison-id.ts';

it('the id of a comparison is its codes, two or more', () => {
  assert.deepEqual(codesOfComparison('401-vs-403-vs-404'), ['401', '403', '404']);
  assert.ok(comparisonIdForm.test('520-vs-521'));
  for (const id of ['401', '401-403', '401-vs-', 'x401-vs-403']) {
    assert.ok(!comparisonIdForm.test(id), id);
  }
});
