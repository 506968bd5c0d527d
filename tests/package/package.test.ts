import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build, type Rolldown } from 'vite';
import { comparePhrases } from '../../scripts/conformance/compare-phrases.ts';
import { explainDifferences } from '../../scripts/conformance/explain-differences.ts';
import { httpStatusCodesPhrases } from '../../scripts/conformance/http-status-codes.ts';
import { statusesPhrases } from '../../scripts/conformance/statuses.ts';
import { readContent } from '../../src/rules/read-content.ts';
import { isInstalled, makeConsumer } from './consumer.ts';

const consumer = await makeConsumer();
after(() => consumer.remove());

/** A program that uses every lookup; prints a line for each. */
const program = `
console.log(phraseOf(404), phraseOf('413'), phraseOf(418), phraseOf('constructor'));
console.log(codeOfPhrase('payload TOO large'), codeOfPhrase('no such phrase'));
console.log(classOf(499).name, classOf('000').id);
console.log(retryOf(503, 'post').value, retryOf(503, 'GET').delayField, retryOf(427, 'GET'));
console.log(numberOf(499).meanings.some(({ vendor }) => vendor === 'traefik'));
console.log(meaningsOfPhrase('client closed request').length > 1, meaningOf('nginx/499').seen.join());
console.log(codesOfConstant('NOT_FOUND').every(({ code }) => code === '404'));
console.log(defaultsOf(404).stored.length > 0, mappingsOf(503).length > 0);
console.log(nginx.every(({ id }) => id.startsWith('nginx/')));
`;
const printed = `Not Found Content Too Large undefined undefined
413 undefined
Client Error other
if-not-applied Retry-After undefined
true
true log
true
true true
true
`;
const modules = {
  'reason-phrase': ['phraseOf', 'codeOfPhrase', 'classOf', 'retryOf'],
  'reason-phrase/numbers': ['numberOf', 'meaningOf', 'meaningsOfPhrase'],
  'reason-phrase/constants': ['codesOfConstant'],
  'reason-phrase/defaults': ['defaultsOf'],
  'reason-phrase/mappings': ['mappingsOf'],
  'reason-phrase/vendors/nginx': ['meanings'],
};
const named = (names: string[], as: string) =>
  `{ ${names.map((name) => (name === 'meanings' ? `meanings${as}nginx` : name)).join(', ')} }`;
const asModule =
  Object.entries(modules)
    .map(([module, names]) => `import ${named(names, ' as ')} from '${module}';`)
    .join('\n') + program;
const asCommonJs =
  Object.entries(modules)
    .map(([module, names]) => `const ${named(names, ': ')} = require('${module}');`)
    .join('\n') + program;

describe('the npm package', () => {
  it('serves an ECMAScript module', async () => {
    await consumer.write('use.mjs', asModule);
    assert.equal(await consumer.run(process.execPath, 'use.mjs'), printed);
  });

  it('serves CommonJS', async () => {
    await consumer.write('use.cjs', asCommonJs);
    assert.equal(await consumer.run(process.execPath, 'use.cjs'), printed);
  });

  for (const runtime of ['bun', 'deno']) {
    const skip = !isInstalled(runtime) && `${runtime} is not on this machine.`;
    it(`serves ${runtime}`, { skip }, async () => {
      await consumer.write('use.mjs', asModule);
      assert.equal(await consumer.run(runtime, 'run', 'use.mjs'), printed);
    });
  }

  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    it(`tells TypeScript its types (${resolution})`, async () => {
      await consumer.write(
        'types.mts',
        `
import { classOf, phraseOf, retryOf } from 'reason-phrase';
import { numberOf } from 'reason-phrase/numbers';
import { meanings } from 'reason-phrase/vendors/cloudflare';
const phrase: string | undefined = phraseOf(404);
const id: '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'other' = classOf('404').id;
const again: 'no' | 'after-wait' | undefined = retryOf(503, 'GET')?.value as 'no' | 'after-wait';
const kind: 'log' | undefined = numberOf(499)?.meanings[0]?.seen.find((place) => place === 'log');
const first: string | undefined = meanings[0]?.sources[0]?.title;
// @ts-expect-error a phrase may be missing
const certain: string = phraseOf(404);
// @ts-expect-error no such value
const wrong = retryOf(503, 'GET')?.value === 'perhaps';
export { again, certain, first, id, kind, phrase, wrong };
`,
      );
      const types = ['--lib', 'es2022', '--skipLibCheck', 'false'];
      const output = await consumer.run(
        resolve('node_modules/.bin/tsc'),
        ...['--noEmit', '--strict', '--noUncheckedIndexedAccess', ...types],
        ...['--module', module, '--moduleResolution', resolution, 'types.mts'],
      );
      assert.equal(output, '');
    });
  }

  it('has a manifest in which publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: consumer.package, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that resolve wherever its code does', async () => {
    const output = await consumer.run(
      resolve('node_modules/.bin/attw'),
      ...['--pack', consumer.package, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'],
      ...['--exclude-entrypoints', './codes.json', './package.json'],
    );
    // It ends with 1, and so throws, where a resolution that is not set aside finds a problem.
    const [own = ''] = output.split('"reason-phrase/classes"');
    assert.match(own, /node16 \(from ESM\): OK \(ESM\)\nbundler: OK/);
  });

  it('has a module for each vendor, and nothing but itself to install', async () => {
    const { content } = await readContent(process.cwd());
    const issuers = new Set(content.meanings.map(({ facts }) => facts.vendor));
    issuers.delete('ietf');
    assert.deepEqual(
      (await readdir(join(consumer.package, 'vendors')))
        .filter((file) => file.endsWith('.js'))
        .map((file) => file.slice(0, -3)),
      [...issuers].sort(),
    );
    const manifest = await consumer.run(
      process.execPath,
      ...['-p', 'JSON.stringify(require("reason-phrase/package.json"))'],
    );
    assert.doesNotMatch(manifest, /ependencies/);
  });

  it('costs at most 4 kB where the registered phrases alone are used', async () => {
    await consumer.write(
      'phrases.mjs',
      `import { phraseOf } from 'reason-phrase'; globalThis.phrase = phraseOf(location.hash);`,
    );
    const folder = resolve(consumer.package, '..');
    const output = (await build({
      root: folder,
      logLevel: 'silent',
      configFile: false,
      build: {
        write: false,
        lib: { entry: join(folder, 'phrases.mjs'), formats: ['es'], fileName: 'phrases' },
        minify: true,
      },
    })) as Rolldown.RolldownOutput[];
    const code = output.flatMap(({ output: chunks }) =>
      chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')),
    );
    assert.ok(code.join('').includes('Not Found'));
    assert.ok(!code.join('').includes('if-not-applied'));
    assert.ok(gzipSync(code.join('')).length <= 4096);
  });

  it('agrees with statuses and http-status-codes, or the content explains why not', async () => {
    const { content } = await readContent(process.cwd());
    const phrases = JSON.parse(
      await consumer.run(
        process.execPath,
        ...['-p', 'JSON.stringify(require("reason-phrase/phrases").registeredPhrases)'],
      ),
    ) as Record<string, string>;
    const ours = new Map(
      Object.entries(phrases).map(([code, phrase]) => [
        code,
        { registered: true, phrases: [phrase] },
      ]),
    );
    for (const source of [statusesPhrases(), httpStatusCodesPhrases()]) {
      const differences = comparePhrases(ours, source).filter(
        // Numbers without a registered phrase are compared as meanings, by `npm run conformance`.
        ({ ours: own }) => own !== null,
      );
      const unexplained = explainDifferences(differences, content.explainedDifferences).filter(
        ({ explanation }) => explanation === undefined,
      );
      assert.deepEqual(
        unexplained.map(({ code, theirs }) => `${source.name} ${code}: ${theirs ?? 'none'}`),
        [],
      );
    }
  });

  it('tells what changed in its version, and what a version promises', async () => {
    const read = (name: string) => readFile(join(consumer.package, name), 'utf8');
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    assert.ok((await read('CHANGELOG.md')).includes(`\n## ${version}, `));
    assert.match(await read('README.md'), /^- Major, /m);
  });
});
