import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitInlineCode, withoutBackticks } from '../../src/domain/inline-code.ts';

describe('a text with code in it', () => {
  it('falls apart into plain and code runs at its backticks', () => {
    assert.deepEqual(splitInlineCode('Send `Allow`, always.'), [
      { text: 'Send ', isCode: false },
      { text: 'Allow', isCode: true },
      { text: ', always.', isCode: false },
    ]);
    assert.equal(withoutBackticks('Send `Allow`.'), 'Send Allow.');
  });
});
