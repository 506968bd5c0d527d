import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { methodKinds, retryByMethod } from '../../src/domain/retry-by-method.ts';
import { readContent } from '../../src/rules/read-content.ts';
import { registeredMeaning } from './meaning-fixture.ts';

const { content } = await readContent('.');
const entries = new Map(content.meanings.map(({ id, facts }) => [id, facts]));

/** The answers of an entry for safe, idempotent and other methods. */
function answersOf(id: string): string[] {
  const facts = entries.get(id);
  assert.ok(facts, id);
  const answers = retryByMethod(facts);
  return methodKinds.map((kind) => answers[kind].value);
}

describe('whether the same request may be sent again, by method', () => {
  it('is for any method where the code says that nothing was done: 408, 421, 425, 429', () => {
    assert.deepEqual(answersOf('ietf/408'), Array(3).fill('new-connection'));
    assert.deepEqual(answersOf('ietf/421'), Array(3).fill('new-connection'));
    assert.deepEqual(answersOf('ietf/425'), Array(3).fill('after-wait'));
    assert.deepEqual(answersOf('ietf/429'), Array(3).fill('after-wait'));
  });

  it('needs proof for a POST where the work may be done: 500, 502, 503, 504', () => {
    for (const id of ['ietf/500', 'ietf/502', 'ietf/504']) {
      assert.deepEqual(answersOf(id), ['allowed', 'allowed', 'if-not-applied'], id);
    }
    assert.deepEqual(answersOf('ietf/503'), ['after-wait', 'after-wait', 'if-not-applied']);
  });

  it('cites the section on idempotent methods for what follows from it, else that of the code', () => {
    const facts = registeredMeaning({
      code: '503',
      retry: { value: 'after-wait', citation: 'rfc9110#15.6.4' },
    });
    const { safe, other } = retryByMethod(facts);
    assert.equal(safe.citation, 'rfc9110#15.6.4');
    assert.equal(other.citation, 'rfc9110#9.2.2');
  });

  it('names the field that says how long, if the response may carry it', () => {
    const field = {
      name: 'Retry-After',
      level: 'MAY',
      condition: 'The pause.',
      citation: 'rfc9110#15.6.4',
    };
    const facts = registeredMeaning({ retry: { value: 'after-wait' }, fields: [field] });
    assert.equal(retryByMethod(facts).safe.delayField, 'Retry-After');
    assert.equal(
      retryByMethod(registeredMeaning({ retry: { value: 'after-wait' } })).safe.delayField,
      undefined,
    );
  });

  it('lets the unchanged request of a 413 pass after Retry-After', () => {
    const facts = entries.get('ietf/413');
    assert.ok(facts);
    const { other } = retryByMethod(facts);
    assert.equal(other.value, 'after-change');
    assert.equal(other.valueWithField, 'after-wait');
  });

  it('takes an exception over what follows', () => {
    const facts = registeredMeaning({
      retry: { value: 'after-wait', citation: 'rfc6585#4' },
      retryByMethod: { other: { value: 'no', citation: 'rfc9110#15' } },
    });
    const { safe, other } = retryByMethod(facts);
    assert.deepEqual(other, { value: 'no', citation: 'rfc9110#15' });
    assert.equal(safe.value, 'after-wait');
  });
});
