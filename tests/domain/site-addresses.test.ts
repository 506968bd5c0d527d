import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeAddress, codeAt } from '../../src/browser/code-address.ts';
import { inFormOf, pageOf } from '../../src/browser/page-of.ts';
import { isBelow, wordsOfAddress } from '../../src/search/words-of-address.ts';

describe('the address of a number', () => {
  const data = {
    code: '/reference/ja/codes/{code}/',
    range: '/reference/classes/other/',
    otherNumbers: '000 600-601 999',
    sourceCode: '/reference/codes/{code}/',
    untranslated: '400-403 999',
  };
  it('is that of its page in the language of the reader, in the form of the site', () => {
    assert.equal(codeAddress(data, '404'), '/reference/ja/codes/404/');
    assert.equal(codeAddress({ ...data, code: '/ja/codes/{code}' }, '404'), '/ja/codes/404');
  });
  it('is that of the English page where there is no other', () => {
    assert.equal(codeAddress(data, '402'), '/reference/codes/402/');
    assert.equal(codeAddress(data, '999'), '/reference/codes/999/');
  });
  it('is that of the range for a number outside of it that nobody uses', () => {
    assert.equal(codeAddress(data, '798'), '/reference/classes/other/');
    assert.equal(codeAddress(data, '1020'), '/reference/classes/other/');
  });
  it('tells the number again', () => {
    for (const ending of ['', '/', '/#history', '/traefik/']) {
      assert.equal(codeAt(data, `/reference/ja/codes/404${ending}`), '404');
    }
    for (const other of ['/reference/ja/codes/', '/reference/ja/vendors/404/', '/ja/codes/404/']) {
      assert.equal(codeAt(data, other), undefined);
    }
  });
});

describe('two addresses', () => {
  it('lead to one page whether or not they end with a slash or point into it', () => {
    for (const address of ['/codes/404', '/codes/404/#history', '/codes/404?q=1']) {
      assert.equal(pageOf(address), pageOf('/codes/404/'));
    }
    assert.notEqual(pageOf('/codes/404'), pageOf('/codes/405'));
    assert.equal(pageOf('/'), pageOf('/#content'));
  });
  it('get the same form', () => {
    assert.equal(inFormOf('/codes/{code}', '/codes/499/#arcgis'), '/codes/499#arcgis');
    assert.equal(inFormOf('/codes/{code}/', '/codes/499#arcgis'), '/codes/499/#arcgis');
    assert.equal(inFormOf('/codes/{code}/', '/codes/499/'), '/codes/499/');
    assert.equal(inFormOf('/codes/{code}', '/'), '/');
    assert.equal(inFormOf('/codes/{code}/', '/'), '/');
  });
});

describe('the words of an address', () => {
  it('are its parts, without what every address here has', () => {
    assert.equal(wordsOfAddress('/errors/http-530.html', '/'), '530');
    assert.equal(wordsOfAddress('/status/too-many+requests', '/'), 'too many requests');
  });
  it('do not hold the sub-path of the site, nor its language', () => {
    assert.equal(wordsOfAddress('/reference/codes/teapot', '/reference'), 'teapot');
    assert.equal(wordsOfAddress('/reference/ja/teapot/', '/reference/ja/'), 'teapot');
    assert.equal(wordsOfAddress('/ja', '/ja/'), '');
    assert.equal(wordsOfAddress('/jargon', '/ja'), 'jargon');
  });
  it('are those that can be read, where an escape stands for no letter', () => {
    assert.equal(wordsOfAddress('/%ff', '/'), '');
    assert.equal(wordsOfAddress('/caf%E9/%E8%A6%8B/404', '/'), 'caf 見 404');
    assert.equal(wordsOfAddress('/100%', '/'), '100%');
  });
});

it('a path lies below a front page only where a part of it ends', () => {
  assert.ok(isBelow('/', '/codes'));
  assert.ok(isBelow('/ja/', '/ja'));
  assert.ok(!isBelow('/ja', '/japan'));
});
