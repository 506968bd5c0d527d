import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { dist } from './pages.ts';

const read = (file: string) => readFile(`${dist}/${file}`, 'utf8');
const licences = await read('licences.txt');
const bill = JSON.parse(await read('bom.json')) as {
  bomFormat: string;
  specVersion: string;
  components: { name: string; version: string; purl: string; licenses: unknown[] }[];
};

describe('what others wrote and a browser gets', () => {
  for (const [file, name] of [
    ['scripts/search.js', 'minisearch'],
    ['pagefind/pagefind.js', 'pagefind'],
    ['pagefind/pagefind-worker.js', 'pagefind'],
  ] as const) {
    it(`is named at the head of ${file}, with version, licence and holder`, async () => {
      const { version } = JSON.parse(
        await readFile(`node_modules/${name}/package.json`, 'utf8'),
      ) as {
        version: string;
      };
      const [notice = ''] = (await read(file)).split('\n');
      assert.match(notice, new RegExp(`^/\\*! .*${name} ${version}, MIT, Copyright .*\\*/$`));
    });
  }

  it('has the whole text of its licence in licences.txt', async () => {
    for (const file of [
      'minisearch/LICENSE.txt',
      'pagefind/LICENSE/LICENSE',
      'serwist/LICENSE',
      'tailwindcss/LICENSE',
    ]) {
      const text = (await readFile(`node_modules/${file}`, 'utf8')).trim();
      assert.ok(licences.includes(text), file);
    }
  });

  it('stands in a bill of materials, and nothing else does', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.deepEqual(bill.components.map(({ name }) => name).sort(), [
      '@serwist/utils',
      'idb',
      'minisearch',
      'pagefind',
      'serwist',
      'tailwindcss',
    ]);
    for (const { name, version, purl, licenses } of bill.components) {
      assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
      assert.deepEqual(licenses, [{ license: { id: name === 'idb' ? 'ISC' : 'MIT' } }]);
    }
  });
});

describe('a bill of materials', () => {
  it('is the same for the same site: without time, serial number or chance', async () => {
    const text = await read('bom.json');
    assert.doesNotMatch(text, /timestamp|serialNumber|BomRef/);
  });
});

describe("this project's own scripts", () => {
  it('name nobody else', async () => {
    for (const file of ['enhancements.js', 'list-filters.js', 'not-found.js']) {
      assert.doesNotMatch(await read(`scripts/${file}`), /^\/\*!/, file);
    }
  });
});
