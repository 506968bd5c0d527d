import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersOf } from '../../src/domain/answers.ts';
import { registeredMeaning } from './meaning-fixture.ts';

const placeOf = (...seen: ReturnType<typeof registeredMeaning>['seen']) =>
  answersOf(registeredMeaning({ seen })).at(-1);

describe('the four answers of a page', () => {
  it('say yes, under a condition, no, or that the question does not apply', () => {
    const facts = registeredMeaning({
      retry: { value: 'after-wait' },
      side: { value: 'server' },
      cacheable: { value: 'must-not-store' },
      seen: ['status-line'],
    });
    assert.deepEqual(
      answersOf(facts).map(({ question, value, mark }) => [question, value, mark]),
      [
        ['retry', 'after-wait', 'yes'],
        ['side', 'server', undefined],
        ['cacheable', 'must-not-store', 'no'],
        ['seen', 'wire', 'yes'],
      ],
    );
  });

  it('do not take a logged response for one that is only logged', () => {
    assert.equal(placeOf('status-line', 'log')?.value, 'wire');
    assert.equal(placeOf('log')?.value, 'log');
    assert.equal(placeOf('log', 'status-line')?.value, 'both');
  });

  it('say of a number of some configuration that it has to be configured', () => {
    assert.equal(placeOf('configuration', 'status-line')?.value, 'configured');
    assert.equal(placeOf('configuration')?.value, 'configuration');
  });
});
