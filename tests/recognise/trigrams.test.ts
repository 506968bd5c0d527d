import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trigramsOf } from '../../src/recognise/trigrams.ts';

describe('the trigrams of a text', () => {
  const text = 'HTTPステータス 502, “Bad Gateway” 😀';
  const mayContain = trigramsOf(text);

  it('never deny a word that stands in it, wherever and in whatever script', () => {
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        assert.ok(mayContain(text.slice(start, end)), text.slice(start, end));
      }
    }
  });
  it('deny nearly all others, which then need no search', () => {
    const others = ['upstream', 'Gateways', 'HTTP 502', 'ステータスコード', 'termination'];
    assert.deepEqual(
      others.filter((word) => mayContain(word)),
      [],
    );
  });
  it('deny every word of three letters or more for a text of two', () => {
    assert.equal(trigramsOf('50')('502'), false);
    assert.equal(trigramsOf('')('502'), false);
  });
});
