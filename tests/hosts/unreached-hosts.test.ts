import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parse, type ScalarTag } from 'yaml';
import {
  cacheOfHashed,
  cacheOfOthers,
  headersOfAll,
  isNamedByContent,
} from '../../scripts/hosts/wanted-headers.ts';

/*
 * Hosts that no test can start. What their files say is held against what the servers are asked that
 * can be: the same header fields, the same lives, a function that finds the same files.
 */

const read = (file: string) => readFile(`hosting/${file}`, 'utf8');

/** Header fields in lower case. */
const lowered = (fields: Iterable<readonly [string, string]>) =>
  Object.fromEntries([...fields].map(([name, value]) => [name.toLowerCase(), value]));

const hashed = [
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/index/en_1.pf_index',
  'pagefind/pagefind.en_1.pf_meta',
];
const others = ['pagefind/pagefind.js', 'pagefind/wasm.en.pagefind', 'codes/404/', 'a/pagefind.pf'];

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

describe('the wanted lives', () => {
  it('are for good for what is named by its content, and for nothing else', () => {
    for (const file of hashed) assert.ok(isNamedByContent(file), file);
    for (const file of others) assert.ok(!isNamedByContent(file), file);
  });
});

for (const host of ['cloudflare', 'netlify']) {
  describe(`the files for ${host}`, () => {
    it('send every header field with everything, and a short life', async () => {
      const rules = await readRules(`${host}/_headers`);
      assert.deepEqual(rules.get('/*'), { ...headersOfAll, 'cache-control': cacheOfOthers });
    });

    it('keep for good what is named by its content', async () => {
      const rules = [...(await readRules(`${host}/_headers`))];
      const lives = rules.filter(([, fields]) => fields['cache-control'] === cacheOfHashed);
      const matches = (pattern: string, file: string) =>
        new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace('*', '.*')}$`).test(`/${file}`);
      for (const file of [...hashed, ...others]) {
        const isKept = lives.some(([pattern]) => matches(pattern, file));
        assert.equal(isKept, hashed.includes(file), file);
      }
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
    assert.deepEqual(fieldsOf(0), { ...headersOfAll, 'cache-control': cacheOfOthers });
  });

  it('keeps for good what is named by its content', () => {
    const rule = config.headers.find(({ headers }) =>
      headers.some(({ value }) => value === cacheOfHashed),
    );
    const pattern = /^\/pagefind\/:file(\(.*\))$/.exec(rule?.source ?? '')?.[1] ?? '';
    for (const file of [...hashed, ...others]) {
      const isKept = new RegExp(`^pagefind/${pattern}$`).test(file);
      assert.equal(isKept, hashed.includes(file), file);
    }
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
    assert.ok(script.includes(`for_good='${cacheOfHashed}'`));
    assert.ok(script.includes(`shortly='${cacheOfOthers}'`));
    for (const ending of [
      'html',
      'ico',
      'js',
      'json',
      'md',
      'pagefind',
      'png',
      'svg',
      'txt',
      'xml',
    ]) {
      assert.ok(script.includes(`*.${ending}'`), ending);
    }
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
