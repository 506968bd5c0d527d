import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentBringsNoCode } from '../../src/rules/content-brings-no-code.ts';
import { formatFinding } from '../../src/rules/rule.ts';
import { findingsOf, pageFile, subCodeListFile } from './content-fixture.ts';

const faultsIn = (body: string) =>
  findingsOf(contentBringsNoCode, { pages: [pageFile('about', body)] }).map(formatFinding);

describe('an article', () => {
  for (const [what, body, expected] of [
    ['a script', '<script>alert(1)</script>', /line 1: <script> is no part of an article/],
    ['a frame', 'A.\n\n<iframe src="https://example.com/" />', /line 3: <iframe> is no part/],
    ['a style', '<style>{`p { color: red }`}</style>', /<style> is no part/],
    ['an unknown component', '<Unknown />', /<Unknown> is no part/],
    ['a link in HTML', '<a href="/codes/404">404</a>', /<a> is no part/],
    ['an event handler', '<strong onclick="go()">A</strong>', /<strong> has attributes/],
    ['a picture of another host', '![A](https://example.com/a.png)', /picture https:\/\/example/],
    ['a picture by reference', '![A][a]\n\n[a]: https://example.com/a.png', /The picture/],
    ['an address that runs', '[A](javascript:alert(1))', /A link leads to javascript:alert/],
    ['one in capitals', '[A](JavaScript:alert(1))', /A link leads to JavaScript:alert/],
    ['one in a reference', '[A][a]\n\n[a]: data:text/html,a', /line 3: A link leads to data:text/],
    ['one without its protocol', '[A](//example.com/)', /A link leads to \/\/example/],
    ['an import', 'import a from "node:fs"\n\nA.', /import a from "node:fs" is a program/],
    ['an expression', 'A {process.env.HOME}.', /\{process\.env\.HOME\} is computed/],
    ['a computed value', '<Hops nodes={[process.env.HOME]} />', /<Hops> computes nodes/],
    ['spread attributes', '<Hops {...all} />', /<Hops> computes its attributes/],
  ] as const) {
    it(`may not bring ${what}`, () => {
      const faults = faultsIn(body);
      assert.ok(
        faults.some((fault) => expected.test(fault)),
        faults.join('\n'),
      );
    });
  }

  it('may have text, code of any kind in fences, links to pages, pictures of its own and comments', () => {
    const body = [
      'Of `<script>` and **all**, <strong>「all」</strong>, [404](/codes/404), [there](https://example.com/), [below](#history).',
      '{/* Not for readers. */}',
      '```html\n<script src="javascript:alert(1)"></script>\n```',
      '<Hops nodes={["A", "B\\"s"]} links={[{ label: "cut: true, (1)", cut: true, from: -1.5 }]} caption="A" />',
    ].join('\n\n');
    assert.deepEqual(faultsIn(body), []);
  });

  it('is told the line in its file', () => {
    const about = { ...pageFile('about', 'A.\n\n<b>B</b>'), firstLine: 12 };
    const [fault] = findingsOf(contentBringsNoCode, { pages: [about] });
    assert.equal(fault?.field, 'line 14');
  });

  it('is read in time, however long a value is', () => {
    const start = performance.now();
    const faults = faultsIn(`<Hops nodes={[${'1 - '.repeat(20_000)}1 + 1]} />`);
    assert.equal(faults.length, 1);
    assert.ok(performance.now() - start < 2000);
  });
});

describe('an address among the facts', () => {
  it('begins with the protocol of the web', () => {
    const list = subCodeListFile([{ id: '403.1' }]);
    const [source] = list.facts.sources;
    assert.deepEqual(findingsOf(contentBringsNoCode, { subCodeLists: [list] }), []);
    assert.ok(source !== undefined);
    source.url = 'javascript:alert(1)';
    const [fault, ...others] = findingsOf(contentBringsNoCode, { subCodeLists: [list] });
    assert.deepEqual(others, []);
    assert.equal(fault?.field, 'sources.0.url');
    assert.match(fault.found, /javascript:alert\(1\) is no address of the web/);
  });
});
