import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdownOfArticle } from '../../src/domain/article-markdown.ts';

const plain = (body: string, depth: 1 | 2 = 1) =>
  markdownOfArticle(body, depth, (address) => `https://site.example${address}`);

describe('an article as Markdown', () => {
  it('tells a chain of hops in a line, with the break in it', () => {
    const hops =
      '<Hops nodes={["Client", "nginx", "App"]} links={[{ label: "closed", cut: true }, { label: "busy" }]} caption="Cut." />';
    assert.equal(plain(hops), '> Client × (closed) nginx → (busy) App\n>\n> Cut.');
  });
  it('tells an exchange message by message, with its notes', () => {
    const exchange =
      '<Exchange parties={["Client", "Server"]} messages={[{ from: 0, text: "POST /a", note: "b: c" }, { from: 1, text: "303 See Other" }]} caption="Done." />';
    assert.equal(
      plain(exchange),
      '> 1. Client: `POST /a` (b: c)\n> 2. Server: `303 See Other`\n>\n> Done.',
    );
  });
  it('drops the ids of headings, and sinks them below the heading of a meaning', () => {
    assert.equal(plain('## What to do {#what-to-do}'), '## What to do');
    assert.equal(plain('### You {#client}', 2), '#### You');
  });
  it('gives links of the site their whole address, and leaves others and examples alone', () => {
    const body =
      'See [404](/codes/404) and [it](https://a.example/b).\n\n```http\n[x](/codes/404)\n```';
    assert.equal(
      plain(body),
      'See [404](https://site.example/codes/404) and [it](https://a.example/b).\n\n```http\n[x](/codes/404)\n```',
    );
  });
});
