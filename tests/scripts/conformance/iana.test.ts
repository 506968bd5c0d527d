import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ianaPhrases } from '../../../scripts/conformance/iana.ts';

describe('the phrases of the registry', () => {
  it('come without its marks and its gaps', () => {
    const rows = [
      { value: '104', description: 'Upload (TEMPORARY - a)', reference: '' },
      { value: '105-199', description: 'Unassigned', reference: '' },
      { value: '306', description: '(Unused)', reference: '' },
    ];
    assert.deepEqual(
      [...ianaPhrases(rows, '2026-11-20').texts],
      [
        ['104', ['Upload']],
        ['306', ['(Unused)']],
      ],
    );
  });
});
