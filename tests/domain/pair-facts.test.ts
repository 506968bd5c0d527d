import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageOfPair, pairIn, pairMatrix, type PairFacts } from '../../src/domain/pair-facts.ts';

const facts: PairFacts = {
  terms: ['Cacheable', 'Content', 'Must carry'],
  values: ['–', 'Yes', 'No', '`Allow`'],
  none: 0,
  codes: {
    '404': { title: 'Not Found', href: '/codes/404/', answers: [1, 1, 0] },
    '405': { title: 'Method Not Allowed', href: '/codes/405/', answers: [1, 2, 3] },
    '410': { title: 'Gone', href: '/codes/410/', answers: [1, 1, 0] },
  },
  pages: { '404-410': '/compare/404-vs-410/' },
};

describe('any two codes', () => {
  it('are named by the fragment', () => {
    assert.deepEqual(pairIn('#pair=404-410'), ['404', '410']);
    for (const fragment of ['', '#pair=404', '#pair=404-41x', '#all']) {
      assert.equal(pairIn(fragment), undefined, fragment);
    }
  });
  it('differ where their answers do, and say once what is the same', () => {
    assert.deepEqual(pairMatrix(facts, '404', '405'), {
      different: [
        { term: 'Content', cells: [{ value: 'Yes' }, { value: 'No' }] },
        { term: 'Must carry', cells: [{ value: '–' }, { value: '`Allow`' }] },
      ],
      same: [{ term: 'Cacheable', cell: { value: 'Yes', note: undefined, url: undefined } }],
    });
  });
  it('leave out what neither has an answer to', () => {
    const matrix = pairMatrix(facts, '404', '410');
    assert.deepEqual(
      matrix?.same.map(({ term }) => term),
      ['Cacheable', 'Content'],
    );
  });
  it('have no matrix where one of them is not registered', () => {
    assert.equal(pairMatrix(facts, '404', '499'), undefined);
  });
  it('have a page of their own in either order', () => {
    assert.equal(pageOfPair(facts, '410', '404'), '/compare/404-vs-410/');
    assert.equal(pageOfPair(facts, '404', '405'), undefined);
  });
});
