import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fourGramsOf } from '../../src/recognise/word-finder.ts';

describe('the sets of four characters of a text', () => {
  const text = 'HTTPステータス 502, “Bad Gateway” 😀';
  const mayContain = fourGramsOf(text);

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
  it('deny every word that is longer than the text', () => {
    assert.equal(fourGramsOf('50')('502'), false);
    assert.equal(fourGramsOf('')('502'), false);
  });
});
