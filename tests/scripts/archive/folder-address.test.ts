import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileAt, relativeAddress, rootFrom } from '../../../scripts/archive/folder-address.ts';

const files = new Set([
  'index.html',
  'codes/404/index.html',
  'codes/404.json',
  'ja/codes/404/index.html',
  'specifications/rfc9110/index.html',
]);
const site = { base: '', files };

describe('the file of an address', () => {
  it('is that of the page, with query and fragment as they were', () => {
    assert.equal(fileAt('/codes/404/', site), 'codes/404/index.html');
    assert.equal(fileAt('/codes/404/#history', site), 'codes/404/index.html#history');
    assert.equal(fileAt('/codes/404/?q=a/b#c?d', site), 'codes/404/index.html?q=a/b#c?d');
    assert.equal(fileAt('/', site), 'index.html');
    assert.equal(fileAt('/#map', site), 'index.html#map');
  });

  it('is that of the page where the site was built without slashes, too', () => {
    assert.equal(fileAt('/codes/404', site), 'codes/404/index.html');
  });

  it('is a file that has one in its name', () => {
    assert.equal(fileAt('/codes/404.json', site), 'codes/404.json');
  });

  it('is below the sub-path of the site, and nowhere else', () => {
    const below = { base: '/reference', files };
    assert.equal(fileAt('/reference/codes/404/', below), 'codes/404/index.html');
    assert.equal(fileAt('/reference/', below), 'index.html');
    assert.equal(fileAt('/reference', below), 'index.html');
    assert.equal(fileAt('/codes/404/', below), undefined);
    assert.equal(fileAt('/referenced/', below), undefined);
  });

  it('keeps the place for what follows later', () => {
    assert.equal(fileAt('/codes/{code}/', site), 'codes/{code}/index.html');
    assert.equal(fileAt('/codes/{code}', site), 'codes/{code}/index.html');
    assert.equal(fileAt('/diagnose/codes/{code}.json', site), 'diagnose/codes/{code}.json');
  });

  it('does not exist for another site, a part of the same page, or a page that nobody wrote', () => {
    for (const address of [
      'https://example.org/codes/404/',
      '//example.org/codes/404/',
      '#history',
      '?q=404',
      '',
      '/codes/4040/',
    ]) {
      assert.equal(fileAt(address, site), undefined, address);
    }
  });
});

describe('a relative address', () => {
  it('leads up to the folder and down again', () => {
    assert.equal(rootFrom('index.html'), '');
    assert.equal(rootFrom('ja/codes/404/index.html'), '../../../');
    assert.equal(
      relativeAddress('ja/codes/404/index.html', '/codes/404/#names', site),
      '../../../codes/404/index.html#names',
    );
    assert.equal(relativeAddress('index.html', '/codes/404/', site), 'codes/404/index.html');
    assert.equal(relativeAddress('index.html', 'https://example.org/', site), undefined);
  });
});
