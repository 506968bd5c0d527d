import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepStyledTokens } from '../../src/styles/keep-styled-tokens.ts';

const css = '.token.header-name{color:red}.token.directive>.token.keyword{top:0}';
const example = (code: string) => `<pre class="language-http"><code>${code}</code></pre>`;

describe('an example keeps the marks', () => {
  it('that have a look of their own, and loses the others, however they are nested', () => {
    assert.equal(
      keepStyledTokens(
        example(
          '<span class="token header"><span class="token header-name keyword">Via</span><span class="token punctuation">:</span> x</span>',
        ),
        '.token.header-name{color:red}',
      ),
      example('<span class="token header-name">Via</span>: x'),
    );
    assert.equal(
      keepStyledTokens(
        example('<span class="token directive"><span class="token keyword">if</span> x</span>'),
        css,
      ),
      example('<span class="token directive"><span class="token keyword">if</span> x</span>'),
    );
  });

  it('that are no marks of words, and the text outside of examples', () => {
    const kept = `<p><span class="token header">a</span></p>${example('<span class="line">b</span>')}`;
    assert.equal(keepStyledTokens(kept, css), kept);
  });
});
