import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };

/** Without its braces: `tests/{domain,search}/*` is `tests/domain/*` and `tests/search/*`. */
function alternativesOf(pattern: string): string[] {
  const [group = '', names = ''] = /\{([^}]+)\}/.exec(pattern) ?? [];
  return names.split(',').map((name) => pattern.replace(group, name));
}

const scripts = Object.entries(manifest.scripts);
const commands = scripts.map(([, command]) => command).join('\n');

/** What the scripts hand to Node's test runner, and what their Playwright configurations match. */
async function testPatterns(): Promise<string[]> {
  const handed = [...commands.matchAll(/'(tests\/[^']+)'/g)].map(([, pattern = '']) => pattern);
  const configurations = new Set(commands.match(/tests\/\S+\.config\.ts/g));
  const matched = await Promise.all(
    [...configurations].map(async (file) =>
      [...(await readFile(file, 'utf8')).matchAll(/testMatch: '([^']+)'/g)].map(
        ([, pattern = '']) => `tests/${pattern}`,
      ),
    ),
  );
  return [...handed, ...matched.flat()].flatMap(alternativesOf);
}

const patterns = await testPatterns();

describe('the scripts in package.json', () => {
  it('run every test', () => {
    const run = new Set(patterns.flatMap((pattern) => globSync(pattern)));
    const forgotten = globSync('**/*.{test,spec}.ts', {
      exclude: ['node_modules', '.cache', 'dist'],
    }).filter((file) => !run.has(file));
    assert.deepEqual(forgotten, []);
  });

  it('name no folder without tests, which the runner would pass over in silence', () => {
    const empty = patterns.filter((pattern) => globSync(pattern).length === 0);
    assert.deepEqual(empty, []);
  });

  it('are all part of npm test where they test something', () => {
    const reached = new Set(['test']);
    // What is added on the way is visited too.
    for (const name of reached) {
      const command = manifest.scripts[name as keyof typeof manifest.scripts];
      for (const [, next = ''] of command.matchAll(/npm run ([\w:]+)/g)) reached.add(next);
    }
    const left = scripts.map(([name]) => name).filter((name) => /^test(:|$)/.test(name));
    assert.deepEqual(
      left.filter((name) => !reached.has(name)),
      [],
    );
  });
});
