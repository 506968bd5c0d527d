import assert from 'node:assert/strict';
import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
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
});
