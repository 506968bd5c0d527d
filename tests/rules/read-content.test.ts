import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { checkContent } from '../../src/rules/index.ts';
import { readContent } from '../../src/rules/read-content.ts';
import { formatFinding } from '../../src/rules/rule.ts';

let root = '';
const originals = new Map<string, Buffer | undefined>();

/** Writes a file of the copied content until the test ends; without a text it is gone. */
async function change(path: string, text: string | Buffer | undefined): Promise<void> {
  const file = join(root, 'content', path);
  originals.set(file, await readFile(file).catch(() => undefined));
  await write(file, text);
}

async function write(file: string, text: string | Buffer | undefined): Promise<void> {
  if (text === undefined) return rm(file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** All that is wrong with the copy of the content, a line each. */
async function faults(): Promise<string[]> {
  return (await checkContent(root)).map(formatFinding);
}

describe('the content on the disk', async () => {
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'content-'));
    await cp('content', join(root, 'content'), { recursive: true });
    assert.deepEqual(await faults(), [], 'the content is not sound to begin with');
  });
  afterEach(async () => {
    for (const [file, text] of originals) await write(file, text);
    originals.clear();
  });
  after(() => rm(root, { recursive: true }));

  it('is read with the facts, the articles and the ids of every collection', async () => {
    const { content, findings } = await readContent(root);
    assert.deepEqual(findings, []);
    const translation = content.meaningTranslations.find(({ id }) => id === 'ja/nginx/499');
    assert.equal(translation?.file, 'content/ja/codes/nginx/499.mdx');
    assert.ok(translation.facts.reviewed instanceof Date);
    assert.match(translation.body, /\{#meaning\}/);
    assert.ok(content.libraries.some(({ id }) => id === 'go'));
    assert.ok(content.pages.some(({ id }) => id === 'about'));
  });

  for (const [what, path, text, expected] of [
    ['a meaning', 'codes/ietf/404.mdx', '---\ncode: [\n---\n', /frontmatter: .* Mend the YAML/],
    ['a vendor', 'vendors/nginx.mdx', '# nginx\n', /frontmatter: There is no/],
    ['a header field', 'fields/retry-after.yaml', 'name: [', /file: .* Mend the YAML/],
    ['a specification', 'specifications/rfc9110.yaml', '', /file: null does not fit/],
    ['the JSON of the interface', 'interface/en.json', '{', /file: .* Mend the JSON/],
    ['a string of the interface', 'interface/ja.json', '{"a": 1}', /ja\.json: a: 1 does not fit/],
    ['a date of the registry', 'registry/iana-http-status-codes.json', '{', /Mend the JSON/],
    [
      'a row of the registry',
      'registry/iana-http-status-codes.csv',
      'V\n4O4,Not Found,[x]',
      /value: "4O4" does not/,
    ],
    ['a list of sub-codes', 'sub-codes/iis-sub-status.yaml', '[]', /file: \[\] does not fit/],
    ['a list of names', 'constants/go.yaml', 'a: b: c', /go\.yaml: file: .* Mend/],
    ['a page', 'pages/about.mdx', '---\n[\n---\n', /about\.mdx: frontmatter/],
  ] as const) {
    it(`has one fault where ${what} is broken, and none that only follows from it`, async () => {
      await change(path, text);
      const [fault = '', ...consequences] = await faults();
      assert.deepEqual(consequences, []);
      assert.ok(fault.startsWith(`content/${path}: `), fault);
      assert.match(fault, expected);
    });
  }

  const article = await readFile('content/codes/ietf/404.mdx', 'utf8');
  const lines = article.split('\n').length;
  for (const [what, text, expected] of [
    ['UTF-16', Buffer.from(`\ufeff${article}`, 'utf16le'), /encoding: It begins as UTF-16 does/],
    ['UTF-16 without a mark', Buffer.from(article, 'utf16le'), /line 1: .* U\+0000 .* as UTF-8/],
    ['Latin-1', Buffer.from(`${article}caf\xe9\n`, 'latin1'), `line ${String(lines)}: The byte E9`],
    ['a cut character', Buffer.from(`${article}あ`).subarray(0, -1), `line ${String(lines)}: The`],
    ['a byte order mark', `\ufeff${article}`, /encoding: .* without a byte order mark/],
    ['lines of Windows', article.replaceAll('\n', '\r\n'), /line 1: It ends with CR LF/],
    ['a control character', `${article}\x1b[1m`, /U\+001B stands there\. Remove it/],
    ['a bracket of MDX', `${article}A <5 b\n`, `line ${String(lines)}: Unexpected character`],
    ['a brace of MDX', `${article}\nA {b\n`, `line ${String(lines + 1)}: Unexpected end of file`],
    ['an open element', `${article}\n<div>\n`, `line ${String(lines + 1)}: Expected a closing tag`],
    [
      'a value that is none',
      `${article}\n<Hops nodes={[!]} />\n`,
      `line ${String(lines + 1)}: Could not parse`,
    ],
  ] as const) {
    it(`has one fault, with its line, where an article is written in ${what}`, async () => {
      await change('codes/ietf/404.mdx', text);
      const [fault = '', ...consequences] = await faults();
      assert.deepEqual(consequences, []);
      assert.ok(fault.startsWith('content/codes/ietf/404.mdx: '), fault);
      if (typeof expected === 'string') assert.ok(fault.includes(expected), fault);
      else assert.match(fault, expected);
    });
  }

  for (const [from, to, expected] of [
    ['codes/ietf/404.mdx', 'codes/ietf/404.md', /content\/codes\/\*\/\*\.mdx/],
    ['codes/nginx/499.mdx', 'codes/nginx/4o9.mdx', /nginx\/4o9 is no id.*codes\/nginx\/499\.mdx/],
    ['vendors/iis.mdx', 'vendors/iis.yaml', /like content\/vendors\/\*\.mdx/],
    ['vendors/nginx.mdx', 'nginx.mdx', /or content\/vendors\/\*\.mdx/],
    ['ja/codes/caddy/499.mdx', 'jp/codes/caddy/499.mdx', /or content\/ja\/codes\/\*\/\*\.mdx/],
  ] as const) {
    it(`has one fault where ${from} is called ${to}`, async () => {
      await change(to, await readFile(join('content', from), 'utf8'));
      await change(from, undefined);
      const [fault = '', ...consequences] = await faults();
      assert.deepEqual(consequences, []);
      assert.ok(fault.startsWith(`content/${to}: file name: `), fault);
      assert.match(fault, expected);
    });
  }

  it('tells of a file that has to be there', async () => {
    await change('interface/jp.json', '{}');
    await change('interface/ja.json', undefined);
    await change('registry/iana-http-status-codes.csv', undefined);
    const found = (await faults()).join('\n');
    assert.match(found, /interface\/ja\.json: file: It does not exist/);
    assert.match(found, /interface\/jp\.json: file name/);
    assert.match(found, /iana-http-status-codes\.csv: file: It does not exist/);
    assert.doesNotMatch(found, /registry snapshot/);
  });

  it('may hold hidden files and a README, which are no content', async () => {
    await change('.DS_Store', '');
    await change('README.md', '# Content\n');
    assert.deepEqual(await faults(), []);
  });
});
