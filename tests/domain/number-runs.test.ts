import assert from 'node:assert/strict';
import { it } from 'node:test';
import { numberRuns } from '../../src/domain/number-runs.ts';

it('a sentence is split at its status codes, each with the digit of its class', () => {
  assert.deepEqual(numberRuns('401 asks, 503 cannot; 1000 is none.'), [
    { text: '401', classDigit: '4' },
    { text: ' asks, ' },
    { text: '503', classDigit: '5' },
    { text: ' cannot; 1000 is none.' },
  ]);
});
