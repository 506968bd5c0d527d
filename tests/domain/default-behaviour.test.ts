import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepersOf, obeyersOfRetryAfter, sendersOf } from '../../src/domain/default-behaviour.ts';
import { cacheFacts, defaultFacts, productOf } from '../schemas/default-behaviour-fixture.ts';

describe('a question about defaults', () => {
  const products = [productOf('client', defaultFacts), productOf('cache', cacheFacts)];
  const ids = (found: { product: { id: string } }[]) => found.map(({ product }) => product.id);

  it('finds who sends again, by code, method, kind and standing', () => {
    assert.deepEqual(ids(sendersOf(products, { code: '503' })), ['client']);
    assert.deepEqual(ids(sendersOf(products, { code: '404' })), []);
    assert.deepEqual(ids(sendersOf(products, { code: '503', method: 'POST' })), []);
    assert.deepEqual(ids(sendersOf(products, { code: '413', method: 'POST' })), ['client']);
    assert.deepEqual(ids(sendersOf(products, { code: '413', standing: 'unasked' })), []);
    assert.deepEqual(ids(sendersOf(products, { code: '503', kind: 'browser' })), []);
  });

  it('counts every method but the excluded ones where a rule says so', () => {
    const onStatus = [{ codes: ['503'], methods: { anyBut: ['POST'] }, standing: 'unasked' }];
    const [product] = [
      productOf('proxy', {
        ...defaultFacts,
        sendsAgain: { ...defaultFacts.sendsAgain, onStatus },
      }),
    ];
    assert.deepEqual(ids(sendersOf([product], { code: '503', method: 'PATCH' })), ['proxy']);
    assert.deepEqual(ids(sendersOf([product], { code: '503', method: 'POST' })), []);
  });

  it('finds who stores, with the lifetime and the standing of the whole cache', () => {
    const [keeper] = keepersOf(products, { code: '404', method: 'GET' });
    assert.deepEqual(keeper?.lifetime, { kind: 'fixed', seconds: 60 });
    assert.equal(keeper.standing, 'switched-on');
    assert.deepEqual(ids(keepersOf(products, { code: '404', method: 'POST' })), []);
    assert.deepEqual(ids(keepersOf(products, { code: '200' })), []);
  });

  it('finds who obeys Retry-After only on the codes on which it is read', () => {
    assert.deepEqual(
      obeyersOfRetryAfter(products, '429').map(({ id }) => id),
      ['client'],
    );
    assert.deepEqual(obeyersOfRetryAfter(products, '503'), []);
  });
});
