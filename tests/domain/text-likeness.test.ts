import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareTexts } from '../../src/domain/text-likeness.ts';

describe('the likeness of texts', () => {
  const texts = ['a login fails', 'the login fails again', 'an upload is cut', ''];
  const likeness = compareTexts(texts.map((text) => text.split(' ').filter((word) => word !== '')));
  it('is 1 for a text and itself, and 0 for texts without a common word', () => {
    assert.ok(Math.abs(likeness(0, 0) - 1) < 1e-9);
    assert.equal(likeness(0, 2), 0);
    assert.equal(likeness(0, 3), 0);
  });
  it('is the same in both directions, and greater the more rare words are common', () => {
    assert.equal(likeness(0, 1), likeness(1, 0));
    const common = compareTexts([['rare', 'usual'], ['rare'], ['usual'], ['usual'], ['usual']]);
    assert.ok(common(0, 1) > common(0, 2));
  });
});
