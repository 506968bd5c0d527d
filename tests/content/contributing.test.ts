import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { withFieldTable } from '../../src/schemas/field-table.ts';

describe('CONTRIBUTING.md', () => {
  it('has the field table that the schema describes; if not, run npm run refresh:contributing', async () => {
    const contributing = await readFile('CONTRIBUTING.md', 'utf8');
    const options = await resolveConfig('CONTRIBUTING.md');
    assert.equal(
      contributing,
      await format(withFieldTable(contributing), { ...options, filepath: 'CONTRIBUTING.md' }),
    );
  });
});
