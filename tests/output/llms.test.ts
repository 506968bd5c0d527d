import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { dist } from './pages.ts';

describe('the map for programs that read text', () => {
  it('names every number with its answer, and leads to its Markdown twin', async () => {
    const text = await readFile(`${dist}/llms.txt`, 'utf8');
    const lines = [...text.matchAll(/^- \[(\d{3}) [^\]]+\]\((\S+\.md)\): (.+)$/gm)];
    const numbers = globSync('codes/*.json', { cwd: dist });
    assert.deepEqual(lines.map(([, code]) => `codes/${String(code)}.json`).sort(), numbers.sort());
    for (const [, code, address = '', summary = ''] of lines) {
      assert.ok(existsSync(`${dist}${new URL(address).pathname}`), code);
      assert.match(summary, /\.$/);
    }
  });

  it('names every situation, comparison, symptom and guide with its answer', async () => {
    const text = await readFile(`${dist}/llms.txt`, 'utf8');
    for (const kind of ['choose', 'compare', 'symptoms']) {
      const lines = [
        ...text.matchAll(new RegExp(`\\]\\(([^\\s()]+/${kind}/[\\w-]+/)\\): .+`, 'g')),
      ];
      const named = lines.map(([, address = '']) => new URL(address).pathname.slice(1));
      const built = globSync(`${kind}/*/index.html`, { cwd: dist })
        .map((file) => file.replace('index.html', ''))
        .filter((path) => path !== 'choose/tree/');
      assert.deepEqual(named.sort(), built.sort());
    }
    const guides = [...text.matchAll(/\((\S+\/guides\/[\w-]+\.md)\): .+/g)].map(
      ([, address = '']) => new URL(address).pathname.slice(1),
    );
    assert.deepEqual(guides.sort(), globSync('guides/*.md', { cwd: dist }).sort());
  });
});
