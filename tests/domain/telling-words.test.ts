import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tellingWords } from '../../src/domain/telling-words.ts';

describe('the words that tell an article from others', () => {
  const same = (word: string) => word.replace(/s$/, '');
  it('are those that it uses and the others do not, the commonest first', () => {
    assert.deepEqual(
      tellingWords(['The lock. Locks expire.', 'The cache. Caches, cached.'], same, 2),
      [
        ['lock', 'expire'],
        ['cache', 'cached'],
      ],
    );
  });
  it('are words of its prose, not of examples, addresses, tags and ids', () => {
    const article =
      '## What to do {#what-to-do}\n\n```http\nGET /secret\n```\n\n<Hops nodes="hidden" /> [Unlock](/codes/423) it.';
    assert.deepEqual(tellingWords([article, 'What to do'], same, 9), [['unlock'], []]);
  });
});
