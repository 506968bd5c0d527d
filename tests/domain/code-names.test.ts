import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { describe, it } from 'node:test';
import { HttpStatusCode } from 'axios';
import { StatusCodes } from 'http-status-codes';
import { parse } from 'yaml';
import { namesOf } from '../../src/domain/code-names.ts';
import { libraryConstantsSchema } from '../../src/schemas/library-constants.ts';

const folder = new URL('../../content/constants/', import.meta.url);
const libraries = new Map(
  readdirSync(folder).map((file) => [
    file.replace('.yaml', ''),
    libraryConstantsSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8'))),
  ]),
);

function libraryNamed(id: string) {
  const library = libraries.get(id);
  assert.ok(library, `content/constants/${id}.yaml does not exist`);
  return library;
}

/** Names of a library without the qualifier in front, by code. */
function shortNames(id: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(libraryNamed(id).names).map(([code, name]) => [code, name.replace(/^.*\./, '')]),
  );
}

/** Every name that we give for each code, preferred or not, without the qualifier. */
function allShortNames(id: string): Map<string, string[]> {
  const { names, otherNames } = libraryNamed(id);
  return new Map(
    Object.entries(names).map(([code, name]) => [
      code,
      [name, ...(otherNames[code] ?? []).map((other) => other.name)].map((one) =>
        one.replace(/^.*\./, ''),
      ),
    ]),
  );
}

function assertSameAs(id: string, real: Record<string, string | number>): void {
  const ours = allShortNames(id);
  for (const [name, code] of Object.entries(real)) {
    if (typeof code !== 'number') continue;
    assert.ok(
      ours.get(String(code))?.includes(name),
      `${id}: ${name} (${String(code)}) is missing`,
    );
  }
  for (const [code, name] of Object.entries(shortNames(id))) {
    assert.equal(real[name], Number(code), `${id}: ${name}`);
  }
}

describe('the names of the codes', () => {
  it('are those of axios as it is installed', () => {
    assertSameAs('axios', HttpStatusCode);
  });
  it('are those of http-status-codes as it is installed', () => {
    assertSameAs('http-status-codes', StatusCodes);
  });
  it('exist in this Node for every code that we say it knows', () => {
    const known = Object.keys(libraryNamed('node').names);
    assert.deepEqual(known.sort(), Object.keys(STATUS_CODES).sort());
  });
  it('are those of Python where it is installed', (test) => {
    let printed: string;
    try {
      printed = execFileSync(
        'python3',
        [
          '-c',
          'from http import HTTPStatus as s\nfor n, m in s.__members__.items(): print(n, int(m))',
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      );
    } catch {
      test.skip('Python is not installed');
      return;
    }
    const ours = allShortNames('python');
    for (const [, name = '', code = ''] of printed.matchAll(/^(\w+) (\d+)$/gm)) {
      assert.ok(ours.get(code)?.includes(name), `HTTPStatus.${name} (${code}) is missing`);
    }
  });
  it('come from at least 34 libraries, each with its version and its source', () => {
    assert.ok(libraries.size >= 34);
    assert.equal(
      new Set([...libraries.values()].map(({ prominence }) => prominence)).size,
      libraries.size,
    );
  });
});

describe('the names on a page', () => {
  const library = (language: string, prominence: number, names: Record<string, string>) =>
    libraryConstantsSchema.parse({
      language,
      library: 'http',
      prominence,
      kind: 'constant',
      version: '1',
      source: { repository: null, path: 'http', from: 'http' },
      usage: '{id}',
      names,
    });

  it('put the libraries that most people use first, and name those without', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      library(`L${String(index + 1)}`, index + 1, index === 0 ? {} : { 404: 'NotFound' }),
    );
    const { common, further, without } = namesOf('404', many.reverse());
    assert.equal(common[0]?.language, 'L2');
    assert.deepEqual(
      further.map(({ language }) => language),
      ['L13'],
    );
    assert.deepEqual(without, ['L1 (http)']);
  });
});
