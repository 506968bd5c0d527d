import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const project = process.cwd();
const folder = `${project}/.cache/replace-when-whole`;

/** Builds a site of the given pages, each by its source. */
async function build(pages: Record<string, string>): Promise<void> {
  await rm(`${folder}/src/pages`, { recursive: true, force: true });
  await mkdir(`${folder}/src/pages`, { recursive: true });
  for (const [name, source] of Object.entries(pages)) {
    await writeFile(`${folder}/src/pages/${name}`, source);
  }
  await promisify(execFile)('astro', ['build', '--silent'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

const built = async () => (await readdir(`${folder}/dist`)).sort();

describe('a build', () => {
  before(async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(`${folder}/src`, { recursive: true });
    await cp('src/integrations/replace-when-whole.ts', `${folder}/replace-when-whole.ts`);
    await writeFile(`${folder}/package.json`, '{ "type": "module" }');
    await writeFile(
      `${folder}/astro.config.mjs`,
      `import { replaceWhenWhole } from './replace-when-whole.ts';
export default { integrations: [replaceWhenWhole()] };
`,
    );
    await symlink(`${project}/node_modules`, `${folder}/node_modules`);
  });
  after(() => rm(folder, { recursive: true }));

  it('takes the place of the site before it when it is whole, and leaves nothing of that behind', async () => {
    await build({
      'index.astro': '<p>first</p>',
      'gone.txt.ts': 'export const GET = () => new Response("old");',
    });
    assert.deepEqual(await built(), ['gone.txt', 'index.html']);
    await build({ 'index.astro': '<p>second</p>' });
    assert.deepEqual(await built(), ['index.html']);
    assert.match(await readFile(`${folder}/dist/index.html`, 'utf8'), /second/);
  });

  it('leaves the site before it as it was when it fails half-way, and removes what it began', async () => {
    const failing = '---\nthrow new Error("no");\n---\n<p>third</p>';
    await assert.rejects(build({ 'a.astro': '<p>third</p>', 'index.astro': failing }));
    assert.deepEqual(await built(), ['index.html']);
    assert.match(await readFile(`${folder}/dist/index.html`, 'utf8'), /second/);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('dist')),
      ['dist'],
    );
  });
});
