import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepersOf, sendersOf } from '../../src/domain/default-behaviour.ts';
import { readContent } from '../../src/rules/read-content.ts';

const { content } = await readContent(process.cwd());

describe('the defaults of products', () => {
  it('answer what readers ask of 503, 429, 408 and 404', () => {
    const unasked = (code: string, method: 'GET' | 'POST') =>
      sendersOf(content.defaults, { code, method, standing: 'unasked' }).map(
        ({ product }) => product.id,
      );
    assert.ok(unasked('503', 'GET').includes('got'));
    assert.ok(!unasked('503', 'POST').includes('got'));
    assert.ok(unasked('503', 'POST').includes('apache-httpclient-5'));
    assert.ok(unasked('408', 'POST').includes('chromium'));
    assert.ok(!unasked('429', 'GET').includes('stripe-node'));
    const kept = keepersOf(content.defaults, { code: '404' }).map(({ product }) => product.id);
    assert.ok(kept.includes('varnish'));
    assert.ok(!kept.includes('squid'));
  });
});
