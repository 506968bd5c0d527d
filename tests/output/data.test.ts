import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isAssigned, parseRegistry } from '../../src/domain/registry.ts';
import { publishedFiles, type PublishedFileName } from '../../src/schemas/published-files.ts';
import { dist } from './pages.ts';

interface Row {
  url: string;
}
interface Codes {
  licence: string;
  release: string;
  codes: {
    code: string;
    licence: string;
    release: string;
    advice: string[];
    registered: boolean;
    meanings: { id: string; url: string }[];
    defaults: { sentAgain: Row[]; stored: Row[] };
    mappings: Row[];
    symptoms: Row[];
    choices: Row[];
    comparisons: Row[];
    guides: Row[];
  }[];
}

const json = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(`${dist}/${path}`, 'utf8'));

async function validator(name: string) {
  const ajv = new Ajv2020({
    allErrors: true,
    formats: { uri: (text) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
  });
  return ajv.compile((await json(`schemas/${name}.json`)) as object);
}

/** Every field of a value, as paths such as `meanings[].fields[].level`. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, field]) =>
    fieldsOf(field, path === '' ? name : `${path}.${name}`),
  );
}

const all = (await json('codes.json')) as Codes;

describe('the data', () => {
  it('holds every number with all its meanings', () => {
    const entries = globSync('content/codes/*/*.mdx').map((file) =>
      file.replace(/^content\/codes\/|\.mdx$/g, ''),
    );
    const published = all.codes.flatMap(({ meanings }) => meanings.map(({ id }) => id));
    assert.deepEqual(published.sort(), entries.sort());
  });

  it('calls those numbers registered that the registry assigns, and no other', async () => {
    const csv = await readFile('content/registry/iana-http-status-codes.csv', 'utf8');
    assert.deepEqual(
      all.codes.filter(({ registered }) => registered).map(({ code }) => code),
      parseRegistry(csv)
        .filter(isAssigned)
        .map(({ value }) => value),
    );
  });

  it('fits the schema that is published with it', async () => {
    const isCodes = await validator('codes');
    assert.ok(isCodes(all), JSON.stringify(isCodes.errors));
    const isCode = await validator('code');
    for (const { code } of all.codes) {
      assert.ok(
        isCode(await json(`codes/${code}.json`)),
        `${code}: ${JSON.stringify(isCode.errors)}`,
      );
    }
  });

  for (const name of Object.keys(publishedFiles) as PublishedFileName[]) {
    it(`has a file of ${name} with every entry, each with its page, which fits its schema`, async () => {
      const file = (await json(`${name}.json`)) as Record<string, Row[]>;
      const isFile = await validator(name);
      assert.ok(isFile(file), JSON.stringify(isFile.errors?.slice(0, 3)));
      const entries = globSync(`content/${name}/*`);
      assert.equal(file[name]?.length, entries.length);
      for (const address of new Set((file[name] ?? []).map(({ url }) => url))) {
        const { pathname, hash } = new URL(address);
        const html = await readFile(`${dist}${pathname}index.html`, 'utf8');
        assert.ok(hash === '' || html.includes(` id="${hash.slice(1)}"`), address);
      }
    });
  }

  it('names with a number the symptoms, situations, comparisons and guides in which it occurs', () => {
    const [number] = all.codes.filter(({ code }) => code === '504');
    for (const name of ['symptoms', 'choices', 'comparisons', 'guides'] as const) {
      const rows = number?.[name] ?? [];
      assert.ok(rows.length > 0, name);
      for (const { url } of rows) {
        assert.ok(existsSync(`${dist}${new URL(url).pathname}index.html`), url);
      }
    }
  });

  it('says of one number what it says of it among all', async () => {
    for (const number of all.codes) {
      assert.deepEqual(await json(`codes/${number.code}.json`), number);
    }
  });

  it('keeps every field it ever had: tests/output/published-fields.json lists them', async () => {
    const known = JSON.parse(
      await readFile(new URL('published-fields.json', import.meta.url), 'utf8'),
    ) as string[];
    const present = new Set(fieldsOf(all));
    assert.deepEqual(
      known.filter((field) => !present.has(field)),
      [],
    );
  });

  it('names its licence and release, and the page about data what the release changed', async () => {
    const page = await readFile('content/pages/data.mdx', 'utf8');
    const [, newest] = /^### (\S+), /m.exec(page) ?? [];
    assert.deepEqual([all.licence, all.release], ['CC0-1.0', newest]);
    for (const { licence, release } of all.codes) {
      assert.deepEqual([licence, release], [all.licence, all.release]);
    }
  });

  it('says which fields are advice, and has each of them', () => {
    const present = new Set(all.codes.flatMap((number) => fieldsOf(number)));
    const [{ advice } = { advice: [] }] = all.codes;
    assert.ok(advice.length > 0);
    for (const path of advice) {
      assert.ok(
        [...present].some((field) => field === path || field.startsWith(`${path}.`)),
        path,
      );
    }
  });

  it('leads from products and mappings to rows that exist', async () => {
    const pages = new Map(
      await Promise.all(
        ['retry', 'caching', 'mappings'].map(
          async (name) => [name, await readFile(`${dist}/${name}/index.html`, 'utf8')] as const,
        ),
      ),
    );
    const rows = all.codes.flatMap(({ defaults, mappings }) => [
      ...defaults.sentAgain,
      ...defaults.stored,
      ...mappings,
    ]);
    for (const address of new Set(rows.map(({ url }) => url))) {
      const { pathname, hash } = new URL(address);
      const html = pages.get(pathname.replaceAll('/', '')) ?? '';
      assert.ok(html.includes(` id="${hash.slice(1)}"`), address);
    }
  });

  it('leads to parts of pages that exist', async () => {
    for (const { meanings, code } of all.codes) {
      const html = await readFile(`${dist}/codes/${code}/index.html`, 'utf8');
      for (const { url } of meanings) {
        assert.match(html, new RegExp(` id="${new URL(url).hash.slice(1)}"`), url);
      }
    }
  });
});
