import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differenceTable, summaryOf } from '../../../scripts/conformance/difference-table.ts';
import { phraseSource } from './phrase-source-fixture.ts';

const source = phraseSource([['226', 'IM Used']]);
const difference = { code: '508', ours: 'Loop Detected', theirs: null, source };
const judged = [
  {
    ...difference,
    explanation: {
      sources: ['python' as const],
      codes: ['508'],
      theirs: [null],
      right: 'ours' as const,
      reason: 'Python followed with 3.13.',
    },
  },
];

describe('the report of differences', () => {
  it('has a row for each, with who is right and why', () => {
    assert.equal(
      differenceTable(judged).split('\n').at(-1),
      '508   Loop Detected  (nothing)  Python 3.12.1  ours   Python followed with 3.13.',
    );
  });
  it('says which one nobody has explained', () => {
    assert.match(
      differenceTable([{ ...difference, explanation: undefined }]),
      /\? +Not explained\.$/,
    );
  });
  it('counts for a source its codes, its differences and who is right', () => {
    assert.equal(
      summaryOf(source, judged),
      'Python 3.12.1: 1 codes, 1 differences (right: ours 1)',
    );
  });
});
