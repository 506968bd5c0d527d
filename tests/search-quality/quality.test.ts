import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportScores, scoreSearch } from '../../scripts/score-search.ts';

/** Least shares of first places and of places among the first three. */
const sets = [
  { set: 'queries.en', first: 0.96, firstThree: 0.99 },
  { set: 'queries.ja', first: 0.95, firstThree: 0.98 },
  // Japanese questions by kind, written before any result was seen; its misses were read since.
  { set: 'queries.ja-blind', first: 0.94, firstThree: 0.98 },
  // Written without sight of the site, and odd on purpose; it keeps the others honest.
  { set: 'queries.unseen', first: 0.96, firstThree: 0.98 },
  // What people asked in public: each from a question of theirs.
  { set: 'queries.public', first: 0.96, firstThree: 0.99, least: 30 },
  // Written by kind before any result was seen.
  { set: 'queries.blind', first: 0.93, firstThree: 0.97 },
  { set: 'queries.blind-2', first: 0.94, firstThree: 0.97 },
  // Hard on purpose, half of them whole sentences; looked at while words were written for situations.
  { set: 'queries.sentences', first: 0.9, firstThree: 0.96 },
  // Needs in other words than the entries have them; looked at while the search was mended.
  { set: 'queries.needs', first: 0.91, firstThree: 0.97 },
  // Written without sight of the site's code: 88.3 and 94.2 % (in Japanese 86.7 and 91.7 %) before its
  // misses were read, and no more than a bound since.
  { set: 'queries.unseen-2', first: 0.9, firstThree: 0.94 },
  { set: 'queries.ja-unseen', first: 0.93, firstThree: 0.96, least: 60 },
  // Of the same hand, and nothing was written or mended after a look at it: 86.7 and 92.5 %, in
  // Japanese 90 and 93.3 %. Whoever reads its misses writes a new one.
  { set: 'queries.unseen-3', first: 0.85, firstThree: 0.91 },
  // Two sets of two further hands, who saw neither site nor code: 88.3 and 96.7 %, then 90.8 and 96.7 %
  // (in Japanese 85 and 93.3, then 90 and 98.3 %) before their misses were read.
  { set: 'queries.unseen-4', first: 0.89, firstThree: 0.95 },
  { set: 'queries.unseen-5', first: 0.9, firstThree: 0.95 },
  { set: 'queries.ja-unseen-3', first: 0.85, firstThree: 0.93, least: 60 },
  { set: 'queries.ja-unseen-4', first: 0.88, firstThree: 0.95, least: 60 },
  // Of one more hand: 91.7 and 98.3 %, in Japanese 91.7 and 93.3 %, before the misses were read.
  { set: 'queries.unseen-6', first: 0.9, firstThree: 0.96 },
  { set: 'queries.ja-unseen-5', first: 0.88, firstThree: 0.93, least: 60 },
  // Of four more hands, who saw neither site nor code: 95.0 and 98.3 % (in Japanese 95.0 and 100 %)
  // before the misses were read; 87.5 and 97.5 % of two hundred, after which nothing was mended.
  { set: 'queries.unseen-7', first: 0.92, firstThree: 0.97 },
  { set: 'queries.ja-unseen-6', first: 0.92, firstThree: 0.98, least: 60 },
  { set: 'queries.unseen-8', first: 0.85, firstThree: 0.95 },
  // What people ask about one technology, with the page that answers it; words were written into the
  // pages for many of them since, and how pages fit is learned from them.
  { set: 'queries.situations', first: 0.82, firstThree: 0.9, least: 1000 },
  // Sentences of the log formats, whole, cut and in other letters; written beside them.
  { set: 'queries.messages', first: 0.9, firstThree: 0.96, least: 30 },
  { set: 'queries.ja-unseen-2', first: 0.88, firstThree: 0.92, least: 60 },
] as const;

describe('the search', () => {
  for (const { set, first, firstThree, ...others } of sets) {
    it(`puts the right page first for ${String(100 * first)} % of ${set}, and among the first three for ${String(100 * firstThree)} %`, async () => {
      const { scores, misses } = await scoreSearch(set);
      console.log([reportScores(set, scores), ...misses].join('\n'));
      const all = scores.get('all');
      assert.ok(all);
      assert.ok(all.queries >= ('least' in others ? others.least : 60));
      assert.ok(all.first / all.queries >= first);
      assert.ok(all.firstThree / all.queries >= firstThree);
    });
  }
});
