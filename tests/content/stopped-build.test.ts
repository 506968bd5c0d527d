import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { contentRules } from '../../src/integrations/content-rules.ts';

type SetupOptions = Parameters<
  NonNullable<ReturnType<typeof contentRules>['hooks']['astro:config:setup']>
>[0];

let root = '';

/** Runs the step of the build that looks at the content, in a copy of it. */
async function build(): Promise<void> {
  const options = { command: 'build', config: { root: pathToFileURL(`${root}/`) } };
  await contentRules().hooks['astro:config:setup']?.(options as unknown as SetupOptions);
}

/** Runs the whole build in a copy of the project, and gives what it says. */
async function runBuild(env: Record<string, string> = {}): Promise<string> {
  const options = { cwd: root, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } };
  try {
    return (await promisify(execFile)('astro', ['build'], options)).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

describe('a build', () => {
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'content-'));
    await cp('content', join(root, 'content'), { recursive: true });
  });
  after(() => rm(root, { recursive: true }));

  it('goes on while the content is sound', async () => {
    await assert.doesNotReject(build());
  });

  it('stops at broken content, and names every file, field, finding and remedy at once', async () => {
    const codes = join(root, 'content/codes');
    await writeFile(join(codes, 'ietf/200.mdx'), '---\ncode: 200\nsumary: OK\n---\n');
    await rename(join(codes, 'nginx/444.mdx'), join(codes, 'nginx/445.mdx'));
    await assert.rejects(build(), ({ message }: Error) => {
      assert.match(
        message,
        /content\/codes\/ietf\/200\.mdx: code: 200 does not fit\. Quote the code/,
      );
      assert.match(message, /ietf\/200\.mdx: frontmatter: .* Remove sumary/);
      assert.match(message, /nginx\/445\.mdx: code: .*445.*444\. Write code: "445"/);
      assert.match(message, /The content has \d+ faults/);
      return true;
    });
  });

  it('tells of strings that are no JSON, of encodings and of MDX in one report, and keeps the site', async () => {
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      await cp(part, join(root, part), { recursive: true });
    }
    await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    await mkdir(join(root, 'dist'));
    await writeFile(join(root, 'dist/index.html'), 'whole');
    const change = async (path: string, edit: (text: string) => string | Buffer) => {
      const file = join(root, 'content', path);
      await writeFile(file, edit(await readFile(file, 'utf8')));
    };
    await change('interface/ja.json', (text) => text.replace('",\n', '"\n'));
    await change('codes/ietf/404.mdx', (text) => `${text}\nA {brace.\n`);
    await change('codes/ietf/403.mdx', (text) => Buffer.from(text, 'utf16le'));

    const report = await runBuild();
    assert.match(report, /content\/interface\/ja\.json: file: .*line 3 column 3.* Mend the JSON/);
    assert.match(report, /content\/codes\/ietf\/404\.mdx: line \d+: .* Mend the MDX/);
    assert.match(report, /content\/codes\/ietf\/403\.mdx: line 1: .* as UTF-8/);
    assert.deepEqual(await readdir(join(root, 'dist')), ['index.html']);
  });

  it('names the variable of the environment that it cannot use', async () => {
    assert.match(
      await runBuild({ SITE_URL: 'example.org' }),
      /SITE_URL: "example\.org" is no address/,
    );
  });
});
