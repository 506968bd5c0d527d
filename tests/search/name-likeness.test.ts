import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createNameLikeness, type AskedTerm } from '../../src/search/name-likeness.ts';

const likenessTo = createNameLikeness(
  [
    [
      ['disk', 'full'],
      ['no', 'space', 'left'],
      ['mailbox', 'full'],
      ['the', 'drive'],
    ],
    [['full', 'text', 'search']],
    [],
  ],
  () => 1,
);
const ask = (...forms: Record<string, number>[]): AskedTerm[] =>
  forms.map((own) => ({ tells: 1, forms: new Map(Object.entries(own)) }));

describe('the likeness of a query to the names of an entry', () => {
  it('is whole for one of them, however many others there are', () => {
    assert.equal(likenessTo(ask({ disk: 1 }, { full: 1 })).get(0), 1);
  });
  it('is less where the query or the name has more', () => {
    const part = likenessTo(ask({ full: 1 }));
    const more = likenessTo(ask({ disk: 1 }, { full: 1 }, { tape: 1 }));
    assert.ok((part.get(0) ?? 0) < 1 && (more.get(0) ?? 0) < 1);
    assert.ok((part.get(0) ?? 0) > (part.get(1) ?? 0));
  });
  it('takes another word for the one that was asked for, by how well it stands for it', () => {
    const like = likenessTo(ask({ drive: 1, disk: 0.6 }, { full: 1 })).get(0) ?? 0;
    assert.ok(like > 0.7 && like < 1);
  });
  it('does not ask for words that tell nothing', () => {
    assert.equal(likenessTo(ask({ drive: 1 })).get(0), 1);
  });
  it('is none where no name has a word of it', () => {
    assert.equal(likenessTo(ask({ teapot: 1 })).size, 0);
    assert.equal(likenessTo([]).size, 0);
  });
});
