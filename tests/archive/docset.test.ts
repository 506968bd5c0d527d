import { expect, type Browser } from '@playwright/test';
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { list } from 'tar';
import { writeDocset, type WrittenDocset } from '../../scripts/docset/write-docset.ts';
import { openFolder, startBrowser } from './open-folder.ts';
import { partsOfPage } from './parts-of-page.ts';

const place = await mkdtemp(join(tmpdir(), 'docset-'));
let docset: WrittenDocset;
let documents: string;
let index: DatabaseSync;

before(async () => {
  docset = await writeDocset('dist', place);
  documents = join(docset.folder, 'Contents/Resources/Documents');
  index = new DatabaseSync(join(docset.folder, 'Contents/Resources/docSet.dsidx'), {
    readOnly: true,
  });
});
after(async () => {
  index.close();
  await rm(place, { recursive: true });
});

/** Rows of the index whose names begin so, in the order in which the docset has them. */
const named = (beginning: string) =>
  index
    .prepare('SELECT name, type, path FROM searchIndex WHERE name LIKE ? ORDER BY id')
    .all(`${beginning}%`)
    .map((row) => ({ ...row }));

describe('the docset', () => {
  it('finds a code by its number and by its phrase', () => {
    const found = { name: '404 Not Found', type: 'Value', path: 'codes/404/index.html' };
    assert.deepEqual(named('404')[0], found);
    assert.deepEqual(named('%Not Found')[0], found);
  });

  it('finds names in libraries, fields, symptoms, guides and vendors', () => {
    for (const [name, type, path] of [
      ['http.StatusNotFound', 'Constant', 'codes/404/index.html#names'],
      ['Retry-After', 'Field', 'fields/retry-after/index.html'],
      ['nginx logs 408', 'Error', 'symptoms/nginx-408-silent-close/index.html'],
      ['Timeouts along a chain', 'Guide', 'guides/timeouts/index.html'],
      ['Cloudflare', 'Provider', 'vendors/cloudflare/index.html'],
    ] as const) {
      assert.ok(
        named(name).some((row) => row['type'] === type && row['path'] === path),
        name,
      );
    }
  });

  it('leads with each row to a part of a page', async (test) => {
    const rows = named('');
    test.diagnostic(`${String(rows.length)} rows`);
    assert.equal(rows.length, docset.entries);
    const partsOf = new Map<string, Set<string>>();
    for (const { path } of rows) {
      const [file = '', fragment] = String(path).split('#');
      if (!partsOf.has(file)) {
        const html = await readFile(join(documents, file), 'utf8');
        partsOf.set(file, (await partsOfPage(html)).ids);
      }
      assert.ok(fragment === undefined || partsOf.get(file)?.has(fragment), String(path));
    }
  });

  it('says what it is in a property list, and has an icon', async () => {
    const list = await readFile(join(docset.folder, 'Contents/Info.plist'), 'utf8');
    assert.match(list, /<key>isDashDocset<\/key>\s*<true\/>/);
    assert.match(list, /<key>dashIndexFilePath<\/key>\s*<string>index\.html<\/string>/);
    for (const [file, width] of [
      ['icon.png', 16],
      ['icon@2x.png', 32],
    ] as const) {
      const icon = await readFile(join(docset.folder, file));
      // A PNG tells its width in the first of its chunks (PNG, 11.2.1).
      assert.equal(icon.readUInt32BE(16), width, file);
    }
  });

  it('is packed as a docset in a folder of its name', async (test) => {
    test.diagnostic(`${String(docset.packed.bytes)} bytes`);
    const paths: string[] = [];
    await list({ file: docset.packed.file, onReadEntry: ({ path }) => paths.push(path) });
    for (const path of ['Info.plist', 'Resources/docSet.dsidx', 'Resources/Documents/index.html']) {
      assert.ok(paths.includes(`Reason_Phrase.docset/Contents/${path}`), path);
    }
    assert.ok(paths.every((path) => path.startsWith('Reason_Phrase.docset/')));
  });

  it('has pages that a browser shows from their files', async () => {
    const browser: Browser = await startBrowser();
    try {
      const { page, open, takeFaults } = await openFolder(browser, documents);
      for (const [beginning, heading] of [
        ['404 Not Found', 'Not Found'],
        ['http.StatusTeapot', 'teapot'],
        ['nginx logs 408', 'nginx logs 408'],
      ] as const) {
        await open(String(named(beginning)[0]?.['path']));
        await expect(page.locator('h1')).toContainText(heading);
        assert.deepEqual(takeFaults(), []);
      }
    } finally {
      await browser.close();
    }
  });
});
