import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LookupEntry } from '../../src/search/lookup-entry.ts';
import { createProducts } from '../../src/search/products.ts';
import { tokenize } from '../../src/search/tokenize.ts';

describe('the products in a query', () => {
  const vendor = (title: string, names: string[] = []): LookupEntry => ({
    kind: 'vendor',
    codes: [],
    href: `/vendors/${title}`,
    title,
    issuer: title,
    summary: '',
    names,
  });
  const productsIn = createProducts([
    {
      kind: 'meaning',
      mark: '502',
      codes: ['502'],
      href: '/codes/502',
      title: 'Bad Gateway',
      issuer: 'IETF',
      summary: '',
    },
    vendor('Cloudflare'),
    vendor('Huawei Cloud', ['Huawei']),
    vendor('Tencent Cloud CDN'),
    vendor('Azure Application Gateway'),
    vendor('AWS Elastic Load Balancing', ['ALB']),
    {
      kind: 'platform',
      codes: [],
      href: '/symptoms',
      title: 'FastAPI and Starlette',
      names: ['FastAPI'],
    },
    { kind: 'platform', codes: [], href: '/symptoms', title: 'Webhooks', names: [] },
  ]);
  const issuersIn = (query: string) => [
    ...new Set(productsIn(tokenize(query)).map(({ name }) => name)),
  ];

  it('are a platform by one of its names, not by a title that is an everyday word', () => {
    assert.deepEqual(issuersIn('fastapi 422'), ['FastAPI and Starlette']);
    assert.deepEqual(issuersIn('webhooks 410'), []);
  });

  it('are named by their whole name or another name', () => {
    assert.deepEqual(issuersIn('502 behind cloudflare'), ['Cloudflare']);
    assert.deepEqual(issuersIn('huawei 418'), ['Huawei Cloud']);
    assert.deepEqual(issuersIn('alb 460'), ['AWS Elastic Load Balancing']);
  });
  it('are not named by a part of their name', () => {
    assert.deepEqual(issuersIn('cloud run 502'), []);
    assert.deepEqual(issuersIn('bad gateway'), []);
  });
});
