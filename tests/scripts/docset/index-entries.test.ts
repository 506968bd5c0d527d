import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexEntries } from '../../../scripts/docset/index-entries.ts';
import type { PublishedNumber } from '../../../src/schemas/published-number.ts';

const nameOf = (language: string, name: string, otherNames: { name: string }[] = []) => ({
  language,
  library: 'a library',
  version: '1',
  name,
  otherNames,
});
const numbers = [
  {
    code: '404',
    names: [nameOf('Go', 'http.StatusNotFound'), nameOf('C', 'NOT_FOUND', [{ name: 'HTTP_404' }])],
  },
  { code: '410', names: [nameOf('C', 'GONE'), nameOf('C++', 'GONE')] },
] as unknown as PublishedNumber[];
const address = (code: string) => `/codes/${code}/`;

describe('the index of a docset', () => {
  it('names a registered meaning by number and phrase, any other with its issuer', () => {
    const entries = indexEntries(
      [
        {
          kind: 'meaning',
          mark: '404',
          codes: ['404'],
          href: '/codes/404/',
          title: 'Not Found',
          issuer: 'IETF',
        },
        {
          kind: 'meaning',
          mark: '499',
          codes: ['499'],
          href: '/codes/499/#nginx',
          title: 'Client Closed Request',
          issuer: 'nginx',
        },
      ],
      [],
      address,
    );
    assert.deepEqual(entries, [
      { name: '404 Not Found', type: 'Value', address: '/codes/404/' },
      { name: '499 Client Closed Request (nginx)', type: 'Value', address: '/codes/499/#nginx' },
    ]);
  });

  it('names a vendor once', () => {
    const vendor = {
      kind: 'vendor' as const,
      codes: [],
      href: '/vendors/nginx/',
      title: 'nginx',
      issuer: 'nginx',
    };
    assert.deepEqual(indexEntries([vendor], [], address), [
      { name: 'nginx', type: 'Provider', address: '/vendors/nginx/' },
    ]);
  });

  it('has every name of a code in a library, one that two libraries share once', () => {
    const entries = indexEntries([], numbers, address);
    assert.deepEqual(
      entries.map(({ name, type, address: to }) => `${type} ${name} ${to}`),
      [
        'Constant http.StatusNotFound /codes/404/#names',
        'Constant NOT_FOUND /codes/404/#names',
        'Constant HTTP_404 /codes/404/#names',
        'Constant GONE /codes/410/#names',
      ],
    );
  });
});
