import assert from 'node:assert/strict';
import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, before, beforeEach, describe, it } from 'node:test';
import { checkContent } from '../../src/rules/index.ts';
import { readContent } from '../../src/rules/read-content.ts';
import { formatFinding } from '../../src/rules/rule.ts';

let root = '';
const at = (path: string) => join(root, 'content', path);

/** All that is wrong with the copy of the content, a line each. */
async function faults(): Promise<string[]> {
  return (await checkContent(root)).map(formatFinding);
}

describe('the content on the disk', () => {
  before(async () => {
    assert.deepEqual(await checkContent(process.cwd()), [], 'the content is sound to begin with');
  });
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'content-'));
    await cp('content', join(root, 'content'), { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));

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
    ['frontmatter', 'codes/ietf/404.mdx', '---\ncode: [\n---\n', /frontmatter: .* Mend the YAML/],
    ['a missing frontmatter', 'vendors/nginx.mdx', '# nginx\n', /frontmatter: There is no/],
    ['a field', 'fields/retry-after.yaml', 'name: [', /file: .* Mend the YAML/],
    ['an empty file', 'specifications/rfc9110.yaml', '', /file: null does not fit/],
    ['JSON', 'interface/en.json', '{', /file: .* Mend the JSON/],
    ['interface strings', 'interface/ja.json', '{"a": 1}', /ja\.json: a: 1 does not fit/],
    ['the dates of the registry', 'registry/iana-http-status-codes.json', '{', /Mend the JSON/],
    ['a list of sub-codes', 'sub-codes/iis-sub-status.yaml', '[]', /file: \[\] does not fit/],
    ['the names of a library', 'constants/go.yaml', 'a: b: c', /go\.yaml: file: .* Mend/],
    ['a page', 'pages/about.mdx', '---\n[\n---\n', /about\.mdx: frontmatter/],
  ] as const) {
    it(`has one fault where ${what} is broken, and none that only follows from it`, async () => {
      await writeFile(at(path), text);
      const [fault = '', ...consequences] = await faults();
      assert.deepEqual(consequences, []);
      assert.ok(fault.startsWith(`content/${path}: `), fault);
      assert.match(fault, expected);
    });
  }

  for (const [from, to, expected] of [
    ['codes/ietf/404.mdx', 'codes/ietf/404.md', /file name: .* content\/codes\/\*\/\*\.mdx/],
    ['codes/nginx/499.mdx', 'codes/nginx/4o9.mdx', /nginx\/4o9 is no id.*codes\/nginx\/499\.mdx/],
    ['vendors/iis.mdx', 'vendors/iis.yaml', /file name: .* content\/vendors\/\*\.mdx/],
    ['ja/codes/caddy/499.mdx', 'jp/codes/caddy/499.mdx', /jp\/codes\/caddy\/499\.mdx: file name/],
  ] as const) {
    it(`has a fault where ${from} is called ${to}`, async () => {
      await cp(at(from), at(to), { recursive: true });
      await rm(at(from));
      const found = await faults();
      assert.match(found.find((line) => line.startsWith(`content/${to}: `)) ?? '', expected);
    });
  }

  it('tells of a file that has to be there', async () => {
    await rename(at('interface/ja.json'), at('interface/jp.json'));
    await rm(at('registry/iana-http-status-codes.csv'));
    const found = (await faults()).join('\n');
    assert.match(found, /interface\/ja\.json: file: It does not exist/);
    assert.match(found, /interface\/jp\.json: file name/);
    assert.match(found, /iana-http-status-codes\.csv: file: It does not exist/);
    assert.doesNotMatch(found, /registry snapshot/);
  });

  it('may hold hidden files and a README, which are no content', async () => {
    await writeFile(at('.DS_Store'), '');
    await writeFile(at('README.md'), '# Content\n');
    assert.deepEqual(await faults(), []);
  });
});
