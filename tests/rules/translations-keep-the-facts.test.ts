import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translationsKeepTheFacts } from '../../src/rules/translations-keep-the-facts.ts';
import { unofficialMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile, translationFile } from './content-fixture.ts';

const english = `nginx waits 60 s, then writes [504](/codes/504). Set \`proxy_read_timeout\`.

<Exchange parties={["Client"]} messages={[{ from: 0, text: "GET /export", note: "once" }]} />

\`\`\`nginx
proxy_read_timeout 300s;
\`\`\`
`;

describe(translationsKeepTheFacts.description, () => {
  const check = (body: string, fields: Record<string, unknown> = {}) =>
    findingsOf(translationsKeepTheFacts, {
      meanings: [meaningFile('nginx/499', unofficialMeaning(), english)],
      meaningTranslations: [translationFile(fields, body)],
    }).map(({ field, found }) => `${field}: ${found}`);
  const japanese = english
    .replace(
      /nginx waits.*$/m,
      '`proxy_read_timeout`を延ばします。nginxは60秒待って[504](/codes/504)を返します。',
    )
    .replace('once', '1回目');

  it('accepts the same facts in another order, and a digit for a number in words', () => {
    assert.deepEqual(check(japanese), []);
  });
  it('accepts the number of the entry in any text, and no year of its own', () => {
    assert.deepEqual(check(japanese, { summary: '499は記録だけです。2026年11月に確認。' }), [
      'summary: The number 2026 is not in the English text.',
    ]);
  });
  it('refuses another directive, in the article and in a fact', () => {
    assert.deepEqual(check(japanese.replaceAll('`proxy_read_timeout`', '`send_timeout`')), [
      'article: The code proxy_read_timeout of the English text is missing.',
      'article: The code send_timeout is not in the English text.',
    ]);
    assert.deepEqual(check(japanese, { product: '`error_page`' }), [
      'product: The code error_page is not in the English text.',
    ]);
  });
  it('refuses another number, link, example or message', () => {
    assert.deepEqual(check(japanese.replace('60秒', '30秒')), [
      'article: The number 60 of the English text is missing.',
      'article: The number 30 is not in the English text.',
    ]);
    assert.deepEqual(check(japanese.replace('](/codes/504)', '](/codes/502)')), [
      'article: The link /codes/504 of the English text is missing.',
      'article: The link /codes/502 is not in the English text.',
    ]);
    assert.deepEqual(check(japanese.replace('300s', '30s')), [
      'article: The example ```nginx proxy_read_timeout 300s; … of the English text is missing.',
      'article: The example ```nginx proxy_read_timeout 30s; … is not in the English text.',
    ]);
    assert.deepEqual(check(japanese.replace('GET /export', 'GET /')), [
      'article: The example GET /export of the English text is missing.',
      'article: The example GET / is not in the English text.',
    ]);
  });
  it('leaves a translation without an English entry to the rule on completeness', () => {
    const strays = { meanings: [], meaningTranslations: [translationFile({}, 'x')] };
    assert.deepEqual(findingsOf(translationsKeepTheFacts, strays), []);
  });
});
