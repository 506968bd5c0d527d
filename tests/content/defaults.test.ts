import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { keepersOf, sendersOf } from '../../src/domain/default-behaviour.ts';
import {
  defaultContradictions,
  type ProductFile,
} from '../../src/domain/default-contradictions.ts';
import { defaultBehaviourSchema } from '../../src/schemas/default-behaviour.ts';

async function readProducts(): Promise<ProductFile[]> {
  const files = await Array.fromAsync(glob('content/defaults/*.yaml'));
  return Promise.all(
    files.sort().map(async (file) => {
      const text = await readFile(file, 'utf8');
      const facts = defaultBehaviourSchema.parse(parse(text, { customTags: ['timestamp'] }));
      return { file, id: file.replace(/^.*\/|\.yaml$/g, ''), facts };
    }),
  );
}

describe('the defaults under content/defaults', () => {
  it('fit the schema, and do not contradict one another', async () => {
    const products = await readProducts();
    assert.ok(products.length > 60);
    const meanings = await Array.fromAsync(glob('content/codes/*/*.mdx'));
    const known = new Set(
      meanings.map((file) => /\d{3}/.exec(file.replace(/^.*\//, ''))?.[0] ?? ''),
    );
    assert.deepEqual(defaultContradictions(products, known), []);
  });

  it('answer what readers ask of 503, 429, 408 and 404', async () => {
    const products = await readProducts();
    const unasked = (code: string, method: 'GET' | 'POST') =>
      sendersOf(products, { code, method, standing: 'unasked' }).map(({ product }) => product.id);
    assert.ok(unasked('503', 'GET').includes('got'));
    assert.ok(!unasked('503', 'POST').includes('got'));
    assert.ok(unasked('503', 'POST').includes('apache-httpclient-5'));
    assert.ok(unasked('408', 'POST').includes('chromium'));
    assert.ok(!unasked('429', 'GET').includes('stripe-node'));
    const kept = keepersOf(products, { code: '404' }).map(({ product }) => product.id);
    assert.ok(kept.includes('varnish'));
    assert.ok(!kept.includes('squid'));
  });
});
