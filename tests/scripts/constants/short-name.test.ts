import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortName } from '../../../scripts/constants/short-name.ts';

describe('a name', () => {
  it('is compared without its qualifier', () => {
    const names = ['http.StatusOK', 'Response::HTTP_OK', 'status/not-found', ':ok', '`Not_found'];
    assert.deepEqual(names.map(shortName), ['StatusOK', 'HTTP_OK', 'not-found', 'ok', 'Not_found']);
  });
});
