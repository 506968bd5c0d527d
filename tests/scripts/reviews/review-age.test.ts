import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oldestFirst, reviewedOf } from '../../../scripts/reviews/review-age.ts';

describe('the list of reviews by age', () => {
  it('reads the day of an article and of a YAML file, quoted or not', () => {
    assert.equal(
      reviewedOf('---\ncode: "404"\nreviewed: 2026-11-23\n---\n\nText.\n'),
      '2026-11-23',
    );
    assert.equal(reviewedOf("name: Via\nreviewed: '2026-11-25'\n"), '2026-11-25');
  });

  it('takes no day from a source that was merely read, nor from a sentence', () => {
    assert.equal(
      reviewedOf('    retrieved: 2026-11-23\nWe say "reviewed: 2026-11-23" here.'),
      undefined,
    );
  });

  it('puts the oldest review first, and orders those of one day by their path', () => {
    const reviews = [
      { file: 'content/codes/ietf/502.mdx', reviewed: '2026-11-27' },
      { file: 'content/codes/ietf/503.mdx', reviewed: '2026-02-28' },
      { file: 'content/codes/ietf/500.mdx', reviewed: '2026-11-27' },
    ];
    assert.deepEqual(
      oldestFirst(reviews, '2026-12-01').map(({ file, days }) => [file.slice(-7), days]),
      [
        ['503.mdx', 276],
        ['500.mdx', 4],
        ['502.mdx', 4],
      ],
    );
  });

  it('counts whole days over a leap day', () => {
    const [review] = oldestFirst([{ file: 'a', reviewed: '2028-02-28' }], '2028-03-01');
    assert.equal(review?.days, 2);
  });
});
