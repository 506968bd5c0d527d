import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, it } from 'node:test';
import { catalogue } from '../../src/schemas/catalogue.ts';
import {
  hasId,
  idOf,
  localeOf,
  patternsOf,
  type Collection,
} from '../../src/schemas/collection.ts';

const collections: [string, Collection][] = Object.entries(catalogue);

describe('the catalogue of content', () => {
  for (const [name, collection] of collections) {
    it(`shows an example of ${name} that exists and stands in its place`, () => {
      const { example, kind } = collection;
      assert.ok(existsSync(`content/${example}`), `content/${example} does not exist`);
      assert.ok(patternsOf(collection).some((pattern) => matchesGlob(example, pattern)));
      assert.ok(hasId(collection, idOf(collection, example)));
      assert.ok(example.endsWith(kind === 'article' ? '.mdx' : '.yaml'));
    });
  }

  it('gives translations the places and the kind of what they translate', () => {
    for (const [name, { translates, folder, pattern, kind }] of collections) {
      if (translates === undefined) continue;
      const original = collections.find(([other]) => other === translates)?.[1];
      assert.deepEqual(
        { folder, pattern, kind },
        { folder: original?.folder, pattern: original?.pattern, kind: original?.kind },
        name,
      );
    }
  });

  it('claims no file twice', () => {
    for (const [name, { example }] of collections) {
      const claims = collections.filter(([, collection]) =>
        patternsOf(collection).some((pattern) => matchesGlob(example, pattern)),
      );
      assert.deepEqual(
        claims.map(([other]) => other),
        [name],
      );
    }
  });
});

describe('the id of a content file', () => {
  it('is its path in its folder, with the locale of a translation in front', () => {
    assert.equal(idOf(catalogue.meanings, 'codes/ietf/404.mdx'), 'ietf/404');
    assert.equal(idOf(catalogue.meaningTranslations, 'ja/codes/ietf/404.mdx'), 'ja/ietf/404');
    assert.equal(idOf(catalogue.subCodeLists, 'sub-codes/iis.yaml'), 'iis');
  });
  it('tells the language', () => {
    assert.equal(localeOf(catalogue.meanings, 'ietf/404'), 'en');
    assert.equal(localeOf(catalogue.meaningTranslations, 'ja/ietf/404'), 'ja');
  });
  it('of a meaning is a vendor, a number and perhaps a slug', () => {
    assert.ok(hasId(catalogue.meaningTranslations, 'ja/shopify/430-security-rejection'));
    assert.ok(!hasId(catalogue.meanings, 'ietf/4o4'));
    assert.ok(!hasId(catalogue.meaningTranslations, 'ja/ietf/4o4'));
  });
});
