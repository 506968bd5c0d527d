import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutBlockSpaces } from '../../src/integrations/without-block-spaces.ts';

describe('a page', () => {
  it('loses the line breaks between its blocks', () => {
    assert.equal(
      withoutBlockSpaces('<ul>\n<li>a</li>\n</ul>\n<p>b</p>'),
      '<ul><li>a</li></ul><p>b</p>',
    );
  });

  it('keeps those that are spaces between words, and those of examples', () => {
    const kept =
      '<p><code>a</code>\n<code>b</code></p><pre><code><span>a</span>\n<span>b</span>\n</code></pre>';
    assert.equal(withoutBlockSpaces(kept), kept);
  });
});
