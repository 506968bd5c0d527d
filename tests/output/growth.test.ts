import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { load } from 'cheerio';
import { readPages } from './pages.ts';

const project = process.cwd();
const folder = `${project}/.cache/growth`;

/** A copy of the project that is left alone but for its content. */
async function copyProject(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json']) {
    await cp(part, `${folder}/${part}`, { recursive: true });
  }
  await writeFile(`${folder}/package.json`, await readFile('package.json'));
  await symlink(`${project}/node_modules`, `${folder}/node_modules`);
}

/** A meaning of 404 that exists in English alone. */
const englishOnly = `---
code: "404"
phrase: null
name: Grown
vendor: nginx
summary: A meaning that nobody has translated.
recognise: It stands in a test.
registration:
  kind: unofficial
  use: active
  evidence: observed
  product: a test
seen: [log]
sentBy: [nobody]
side: { value: none }
cacheable: { value: not-applicable }
content: { value: not-applicable }
retry: { value: not-applicable }
sources:
  - title: A test
    kind: observed
    proves: that pages stay
    retrieved: 2026-11-27
reviewed: 2026-11-27
---

## What it means {#meaning}

Nothing.
`;

const addressesOf = async (site?: string) => (await readPages(site)).map(({ path }) => path);

describe('content that grows', () => {
  before(async () => {
    await copyProject();
    await writeFile(`${folder}/content/codes/nginx/404.mdx`, englishOnly);
    // A shared number tells what it shares, and one article becomes far longer than all others.
    const file = `${folder}/content/codes/ietf/404.mdx`;
    const registered = await readFile(file, 'utf8');
    if (!registered.includes('\nrecognise:')) {
      await writeFile(
        file,
        registered.replace(/\nreviewed:/, '\nrecognise: Every other one.\nreviewed:'),
      );
      const japanese = `${folder}/content/ja/codes/ietf/404.mdx`;
      const translation = await readFile(japanese, 'utf8');
      await writeFile(
        japanese,
        translation.replace(/\nreviewed:/, '\nrecognise: それ以外です。\nreviewed:'),
      );
    }
    await appendFile(
      `${folder}/content/codes/caddy/499.mdx`,
      `\n${'A long sentence. '.repeat(3000)}\n`,
    );
    await promisify(execFile)('astro', ['build', '--silent'], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  });
  after(() => rm(folder, { recursive: true }));

  it('takes no address away, in either language', async () => {
    const grown = new Set(await addressesOf(`${folder}/dist`));
    assert.deepEqual(
      (await addressesOf()).filter((path) => !grown.has(path)),
      [],
    );
    for (const path of ['/codes/404/nginx/', '/ja/codes/404/nginx/', '/ja/codes/404/ietf/']) {
      assert.ok(grown.has(path), path);
    }
  });

  it('is told in English on the Japanese page, marked and with a word about it', async () => {
    const $ = load(await readFile(`${folder}/dist/ja/codes/404/index.html`, 'utf8'));
    const other = $('section[aria-labelledby=nginx]');
    assert.match(other.find('[data-translation-notice]').text(), /英語で表示/);
    assert.equal(other.find('.lead').attr('lang'), 'en');
    assert.equal(other.find('article').attr('lang'), 'en');
    assert.equal($('#ietf').closest('[lang]').attr('lang'), 'ja');
  });

  it('says that the Japanese text is older than the English one', async () => {
    const $ = load(await readFile(`${folder}/dist/ja/codes/404/index.html`, 'utf8'));
    assert.match($('main > div > [data-translation-notice]').text(), /改訂/);
  });
});
