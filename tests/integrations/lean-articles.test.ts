import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutFrontmatter } from '../../src/integrations/lean-articles.ts';

describe('an article in the bundle', () => {
  it('has no facts, and each of its lines where it was', () => {
    const text = '---\ncode: "404"\nsummary: A --- in a line.\n---\n\n## Meaning\n\n---\n\nEnd.\n';
    const lines = withoutFrontmatter(text).split('\n');
    assert.deepEqual(lines.slice(0, 5), ['', '', '', '', '']);
    assert.deepEqual(lines.slice(5), ['## Meaning', '', '---', '', 'End.', '']);
  });

  it('stays as it is where it begins without facts', () => {
    const text = '## Meaning\n\n---\n\nFirst.\n\n---\n\nSecond.\n';
    assert.equal(withoutFrontmatter(text), text);
  });
});
