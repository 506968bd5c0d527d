import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionsOf, splitAtFields } from '../../src/domain/headings.ts';

const headingOf = ({ id }: { id: string }) => new RegExp(`^## .*\\{#${id}\\}$`, 'm');
const split = (article: string) => splitAtFields(article, sectionsOf(article), headingOf);

describe('an article is cut for the header fields', () => {
  it('after what to do and when to send, before the exchange', () => {
    const before =
      '## What to do {#what-to-do}\n\nWait.\n\n## Send it? {#when-to-send}\n\nYes.\n\n';
    const after = '## On the wire {#on-the-wire}\n\nA response.\n\n## Next {#next-hop}\n\nKept.\n';
    assert.deepEqual(split(before + after), [before, after]);
  });

  it('at its end, where nothing follows the fields', () => {
    const article = '## What it means {#meaning}\n\nNothing.\n';
    assert.deepEqual(split(article), [article, '']);
  });
});
