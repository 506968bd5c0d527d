import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBuildSettings } from '../../src/domain/build-settings.ts';

describe('a build', () => {
  it('has a neutral address, no repository and slashes unless it is told otherwise', () => {
    for (const env of [{}, { SITE_URL: '', REPOSITORY_URL: ' ', ADDRESS_SLASH: '' }]) {
      const { site, repository, addressSlash } = readBuildSettings(env);
      assert.equal(site.href, 'https://reasonphrase.example/');
      assert.equal(repository, undefined);
      assert.equal(addressSlash, 'always');
    }
  });

  it('takes an address with a sub-path, and a repository with or without a slash', () => {
    const { site, repository, addressSlash } = readBuildSettings({
      SITE_URL: 'https://docs.example.org/http/reference-2.0_a~b',
      REPOSITORY_URL: 'https://github.com/owner/name/',
      ADDRESS_SLASH: 'never',
    });
    assert.equal(site.pathname, '/http/reference-2.0_a~b');
    assert.equal(repository, 'https://github.com/owner/name');
    assert.equal(addressSlash, 'never');
  });

  for (const [address, expected] of [
    ['example.org', /SITE_URL: "example\.org" is no address of the web\. Write one like https:/],
    ['ftp://example.org', /SITE_URL: "ftp:\/\/example\.org" is no address of the web/],
    ['javascript:alert(1)', /is no address of the web/],
    ['https://', /is no address of the web/],
    ['https://me:secret@example.org', /holds a user’s name/],
    ['https://example.org/?a=b', /has a query or a fragment/],
    ['https://example.org/#a', /has a query or a fragment/],
    ['https://example.org/a b', /has a sub-path of other characters/],
    ['https://example.org/日本', /has a sub-path of other characters/],
    ['https://example.org/$&', /has a sub-path of other characters/],
    ['https://example.org/"><script>', /has a sub-path of other characters/],
    ['https://example.org//a', /has a sub-path of other characters/],
    ['https://example.org/%zz', /has a sub-path of other characters/],
  ] as const) {
    it(`does not begin with ${address} for an address, and names the variable`, () => {
      assert.throws(() => readBuildSettings({ SITE_URL: address }), expected);
    });
  }

  it('names everything that it cannot use at once', () => {
    const env = { SITE_URL: 'a', REPOSITORY_URL: 'b', ADDRESS_SLASH: 'maybe' };
    assert.throws(
      () => readBuildSettings(env),
      ({ message }: Error) => {
        assert.match(message, /SITE_URL: "a"/);
        assert.match(message, /REPOSITORY_URL: "b"/);
        assert.match(message, /ADDRESS_SLASH: "maybe" is neither\. Write always or never/);
        return true;
      },
    );
  });
});
