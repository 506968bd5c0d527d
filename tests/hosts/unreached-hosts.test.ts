import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parse, type ScalarTag } from 'yaml';
import { headersOfAll, lifeOf, lives, typesByEnding } from '../../scripts/hosts/wanted-headers.ts';
import { dist } from '../output/pages.ts';

/*
 * Hosts that no test can start. What their files say is held against what the servers are asked that
 * can be: the same header fields, the same lives, a function that finds the same files.
 */

const read = (file: string) => readFile(`hosting/${file}`, 'utf8');

/** Header fields in lower case. */
const lowered = (fields: Iterable<readonly [string, string]>) =>
  Object.fromEntries([...fields].map(([name, value]) => [name.toLowerCase(), value]));

/** Every file of the built site, below its root. */
const files = (await Array.fromAsync(glob('**/*.*', { cwd: dist }))).sort();
const endingOf = (file: string) => /\w+$/.exec(file)?.[0] ?? '';

/** The rules of a `_headers` file: the fields that each address is given. */
async function readRules(file: string): Promise<Map<string, Record<string, string>>> {
  const rules = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of (await read(file)).split('\n')) {
    if (line.startsWith('/')) rules.set(line, (current = {}));
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) current[name.toLowerCase()] = value;
  }
  return rules;
}

describe('the wanted lives and types', () => {
  it('are for good for what is named by its content, and for nothing else', () => {
    const isHashed = /[._][0-9a-f]{7,12}\.(pf_fragment|pf_index|pf_meta|bin)$/;
    for (const file of files) {
      assert.equal(lifeOf(file) === lives.forGood, isHashed.test(file), file);
    }
    assert.deepEqual(
      files.filter((file) => lifeOf(file) === lives.askFirst),
      ['offline-worker.js'],
    );
  });

  it('are known for every kind of file', () => {
    const unknown = files.filter((file) => !(endingOf(file) in typesByEnding));
    assert.deepEqual(unknown, []);
  });
});

/** Holds what a host sends against what it should, for every file of the site. */
function assertLives(sent: (file: string) => string | undefined): void {
  const wrong = files.filter((file) => sent(file) !== lifeOf(file));
  assert.deepEqual(wrong, []);
}

for (const host of ['cloudflare', 'netlify']) {
  describe(`the files for ${host}`, () => {
    it('send every header field with everything, and a short life', async () => {
      const rules = await readRules(`${host}/_headers`);
      assert.deepEqual(rules.get('/*'), { ...headersOfAll, 'cache-control': lives.shortly });
    });

    it('give every file its life', async () => {
      const rules = [...(await readRules(`${host}/_headers`))].map(([pattern, fields]) => ({
        pattern: new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace('*', '.*')}$`),
        life: fields['cache-control'],
      }));
      assertLives(
        (file) =>
          rules.findLast(({ pattern, life }) => life !== undefined && pattern.test(`/${file}`))
            ?.life,
      );
    });

    it('name the type of each kind of file that hosts may not know', async () => {
      const rules = await readRules(`${host}/_headers`);
      for (const ending of ['md', 'txt', 'xml', 'webmanifest']) {
        const sent = rules.get(`/*.${ending}`)?.['content-type']?.replace(/;.*/, '') ?? '';
        assert.ok(typesByEnding[ending]?.includes(sent), `${ending}: ${sent}`);
      }
      assert.deepEqual(
        [...rules.keys()].filter((pattern) => /\.(bin|pagefind|pf_meta)$/.test(pattern)),
        ['/pagefind/*.pf_meta', '/pagefind/*.pagefind', '/offline-bundles/*.bin'],
      );
    });

    it('redirect only to files that there are', async () => {
      const lines = (await read(`${host}/_redirects`))
        .split('\n')
        .filter((line) => line.startsWith('/'));
      assert.ok(lines.length > 0);
      for (const line of lines) assert.match(line, /^\/[\w.]+ \/(feed|sitemap-index)\.xml 301$/);
    });
  });
}

it('Netlify and Cloudflare send the same, apart from how a field is taken back', async () => {
  assert.deepEqual(await readRules('netlify/_headers'), await readRules('cloudflare/_headers'));
  assert.doesNotMatch(await read('netlify/_headers'), /^ {2}!/m);
});

describe('vercel.json', async () => {
  const config = JSON.parse(await read('vercel/vercel.json')) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const fieldsOf = (index: number) =>
    lowered(config.headers[index]?.headers.map(({ key, value }) => [key, value] as const) ?? []);

  it('sends every header field with everything, and a short life', () => {
    assert.equal(config.headers[0]?.source, '/(.*)');
    assert.deepEqual(fieldsOf(0), { ...headersOfAll, 'cache-control': lives.shortly });
  });

  /** What is sent in a field with a file: of several rules, the last counts. */
  const sentWith = (file: string, field: string) => {
    const rule = config.headers.findLast(
      ({ source, headers }) =>
        headers.some(({ key }) => key.toLowerCase() === field) &&
        new RegExp(`^${source.replace(/:file(?=\()/, '')}$`).test(`/${file}`),
    );
    return rule?.headers.find(({ key }) => key.toLowerCase() === field)?.value;
  };

  it('gives every file its life', () => {
    assertLives((file) => sentWith(file, 'cache-control'));
  });

  it('names no wrong type', () => {
    for (const file of files) {
      const type = sentWith(file, 'content-type');
      if (type === undefined) continue;
      assert.ok(typesByEnding[endingOf(file)]?.includes(type.replace(/;.*/, '')), file);
    }
    assert.equal(sentWith('site.webmanifest', 'content-type'), 'application/manifest+json');
  });
});

describe('the template for S3 and CloudFront', async () => {
  /** The tags of CloudFormation, read as what they are given. */
  const tags = ['!Ref', '!Sub', '!GetAtt'].map((tag): ScalarTag => ({
    tag,
    resolve: (value) => value,
  }));
  const { Resources: resources } = parse(await read('aws/site.yaml'), { customTags: tags }) as {
    Resources: Record<string, { Properties: Record<string, unknown> }>;
  };
  const code = resources['PageToFile']?.Properties['FunctionCode'] as string;
  const fileOf = (uri: string) =>
    runInNewContext(`${code}; handler(event).uri`, { event: { request: { uri } } }) as string;

  it('finds the file of a page with and without a slash, and leaves files as they are', () => {
    for (const [address, file] of [
      ['/', '/index.html'],
      ['/codes/404/', '/codes/404/index.html'],
      ['/codes/404', '/codes/404/index.html'],
      ['/ja/search', '/ja/search/index.html'],
      ['/codes/404.json', '/codes/404.json'],
      ['/pagefind/wasm.en.pagefind', '/pagefind/wasm.en.pagefind'],
      ['/nothing/here', '/nothing/here/index.html'],
    ] as const) {
      assert.equal(fileOf(address), file);
    }
  });

  it('sends every header field with everything', () => {
    const config = resources['HeaderFields']?.Properties['ResponseHeadersPolicyConfig'] as {
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: string };
        ContentTypeOptions: object;
        ReferrerPolicy: { ReferrerPolicy: string };
      };
      CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
    };
    const { ContentSecurityPolicy, ContentTypeOptions, ReferrerPolicy } =
      config.SecurityHeadersConfig;
    const sent = lowered([
      ['content-security-policy', ContentSecurityPolicy.ContentSecurityPolicy],
      ['referrer-policy', ReferrerPolicy.ReferrerPolicy],
      // CloudFront knows one value of it.
      ...('Override' in ContentTypeOptions ? [['x-content-type-options', 'nosniff'] as const] : []),
      ...config.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value] as const),
    ]);
    assert.deepEqual(sent, headersOfAll);
  });

  it('answers what is not there with 404 and the page of this site', () => {
    const { CustomErrorResponses } = resources['Distribution']?.Properties[
      'DistributionConfig'
    ] as {
      CustomErrorResponses: unknown;
    };
    assert.deepEqual(CustomErrorResponses, [
      { ErrorCode: 404, ResponseCode: 404, ResponsePagePath: '/404.html' },
    ]);
  });

  it('is filled with each kind of file once, and its lives', async () => {
    const script = await read('aws/upload.sh');
    assert.ok(script.includes(`for_good='${lives.forGood}'`));
    assert.ok(script.includes(`shortly='${lives.shortly}'`));
    const uploads = [...script.matchAll(/^upload (\S+) ((?:.*\\\n)*.*)$/gm)].map(
      ([, life = '', options = '']) => ({
        life: { '"$for_good"': lives.forGood, '"$shortly"': lives.shortly }[life] ?? life,
        choices: [...options.matchAll(/--(include|exclude) (\S+)/g)].map(
          ([, choice, pattern = '']) => ({
            isIn: choice === 'include',
            // In these patterns, a star stands for slashes, too.
            pattern: new RegExp(
              `^${pattern.replaceAll("'", '').replace(/[.]/g, '\\.').replaceAll('*', '.*')}$`,
            ),
          }),
        ),
      }),
    );
    const uploadsOf = (file: string) =>
      uploads.filter(({ choices }) => choices.findLast(({ pattern }) => pattern.test(file))?.isIn);
    assert.deepEqual(
      files.filter((file) => uploadsOf(file).length !== 1),
      [],
    );
    assertLives((file) => uploadsOf(file)[0]?.life);
  });
});

describe('the workflow for GitHub Pages', async () => {
  const workflow = parse(await read('github-pages/pages.yml')) as {
    jobs: { publish: { steps: { uses?: string; run?: string; env?: Record<string, string> }[] } };
  };
  const { steps } = workflow.jobs.publish;

  it('builds for the address that Pages gives, its sub-path included', () => {
    const build = steps.find(({ run }) => run === 'npm run build');
    assert.match(build?.env?.['SITE_URL'] ?? '', /steps\.pages\.outputs\.base_url/);
  });
});
