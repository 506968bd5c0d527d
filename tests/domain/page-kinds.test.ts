import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, isFileAddress, parseArticleAddress } from '../../src/domain/page-kinds.ts';

describe('an address in an article', () => {
  it('names a page, its parameters and a part of it', () => {
    assert.deepEqual(
      { ...parseArticleAddress('/codes/499#nginx') },
      {
        kind: 'code',
        code: '499',
        anchor: 'nginx',
      },
    );
    assert.equal(parseArticleAddress('/vendors/iis#403.14')?.anchor, '403.14');
    assert.equal(parseArticleAddress('/codes/499/traefik')?.kind, 'meaning');
    assert.equal(parseArticleAddress('/about/data')?.kind, 'data');
    assert.equal(parseArticleAddress('/specifications/rfc9110')?.kind, 'specification');
  });
  it('names nothing where there is no such kind of page, or none that articles link to', () => {
    for (const address of ['/x', '/codes/', '/codes/499/', '/search', '/', '/about/x']) {
      assert.equal(parseArticleAddress(address), undefined, address);
    }
  });
  it('leads back to itself', () => {
    for (const address of ['/codes', '/codes/404', '/classes/4xx', '/codes/499/traefik']) {
      const page = parseArticleAddress(address);
      assert.ok(page);
      assert.equal(`/${addressOf(page)}`, address);
    }
  });
});

describe('an address inside an article', () => {
  it('may name a file of the site, which is no page', () => {
    for (const address of ['/codes/451.json', '/ja/codes/499.md', '/llms.txt', '/feed.xml']) {
      assert.equal(isFileAddress(address), true, address);
      assert.equal(parseArticleAddress(address), undefined, address);
    }
    for (const address of ['/codes/451', '/vendors/iis#403.14', 'https://example.com/a.json']) {
      assert.equal(isFileAddress(address), false, address);
    }
  });
});
