import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { dist } from './pages.ts';

interface PublishedNumber {
  code: string;
  meanings: { summary: string; sources: { url?: string }[]; vendorName: string }[];
}

const twins = globSync('{codes,*/codes}/*.md', { cwd: dist }).sort();

describe('the Markdown twin of a page', () => {
  it('is there for every number, and for every translated page', () => {
    const numbers = globSync('codes/*.json', { cwd: dist });
    assert.equal(twins.filter((file) => file.startsWith('codes/')).length, numbers.length);
    assert.ok(twins.includes('ja/codes/404.md'));
  });

  it('holds the answer and the sources of every meaning', async () => {
    for (const file of twins.filter((twin) => twin.startsWith('codes/'))) {
      const text = await readFile(`${dist}/${file}`, 'utf8');
      const number = JSON.parse(
        await readFile(`${dist}/${file.replace(/md$/, 'json')}`, 'utf8'),
      ) as PublishedNumber;
      for (const { summary, sources, vendorName } of number.meanings) {
        assert.ok(text.includes(summary), `${file}: ${vendorName}`);
        for (const { url } of sources) assert.ok(url === undefined || text.includes(url), url);
      }
    }
  });

  it('is plain Markdown: no component, no heading id, no address without a host', async () => {
    for (const file of twins) {
      const text = (await readFile(`${dist}/${file}`, 'utf8'))
        .replace(/^```[\s\S]*?^```$/gm, '')
        .replace(/`[^`]*`/g, '');
      assert.doesNotMatch(text, /<[A-Z]\w+ |\{#|\]\(\/|\[object/, file);
    }
  });

  it('is named in the head of its page', async () => {
    const html = await readFile(`${dist}/codes/451/index.html`, 'utf8');
    assert.match(html, /<link rel="alternate" type="text\/markdown" href="\/codes\/451\.md">/);
  });
});
