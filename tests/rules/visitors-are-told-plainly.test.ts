import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visitorsAreToldPlainly } from '../../src/rules/visitors-are-told-plainly.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile, translationFile } from './content-fixture.ts';

describe(visitorsAreToldPlainly.description, () => {
  const partOf = (text: string) =>
    `## What to do {#what-to-do}\n\n### You are a visitor {#visitor}\n\n${text}\n\n### You run it {#author}\n\nRun \`nginx -t\`. Then. That. Too.\n`;
  const check = (id: string, text: string) =>
    findingsOf(visitorsAreToldPlainly, {
      meanings: [meaningFile(id, registeredMeaning(), partOf(text))],
    });

  it('accepts two sentences, and looks at no other part', () => {
    assert.deepEqual(check('ietf/503', 'It is the site. Look at status.example.com, later.'), []);
  });
  it('refuses a third sentence, and code', () => {
    assert.match(check('ietf/503', 'It is the site. Wait. Tell it.')[0]?.found ?? '', /3 sent/);
    assert.match(check('aws/561', 'Run `curl` once.')[0]?.found ?? '', /`curl`/);
  });
  it('looks at the last part of an article, and at translations', () => {
    const body = '### 閲覧者 {#visitor}\n\n原因は`Host`です。';
    const meaningTranslations = [translationFile({}, body, 'ja/cloudflare/521')];
    assert.equal(findingsOf(visitorsAreToldPlainly, { meaningTranslations }).length, 1);
  });
  it('leaves numbers alone that visitors seldom meet', () => {
    assert.deepEqual(check('ietf/416', 'Compare. Then `rm`. Then start. Again.'), []);
  });
});
