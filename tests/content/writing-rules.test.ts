import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsHaveNoEmphasis } from '../../src/rules/facts-have-no-emphasis.ts';
import { headingsUseFixedIds } from '../../src/rules/headings-use-fixed-ids.ts';
import { interfaceStringsAreComplete } from '../../src/rules/interface-strings-are-complete.ts';
import { japaneseEmphasisRenders } from '../../src/rules/japanese-emphasis-renders.ts';
import { summariesAreSentences } from '../../src/rules/summaries-are-sentences.ts';
import { translationsAreComplete } from '../../src/rules/translations-are-complete.ts';
import { meaningTranslationSchema } from '../../src/schemas/meaning-translation.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { article, findingsOf, meaningFile } from './library-fixture.ts';

describe(headingsUseFixedIds.description, () => {
  const check = (body: string) =>
    findingsOf(headingsUseFixedIds, {
      meanings: [meaningFile('ietf/404', registeredMeaning(), body)],
    });

  it('accepts ids from the list, and # inside a code block', () => {
    const body = '## What it means {#meaning}\n\n```sh\n# a comment\n```\n\n### You {#visitor}\n';
    assert.deepEqual(check(body), []);
  });
  it('refuses a heading without an id, with an unknown id, with an id twice, of another level', () => {
    assert.match(check('## What it means')[0]?.found ?? '', /no id/);
    assert.match(check('## Bits {#bits}')[0]?.remedy ?? '', /\{#meaning\}/);
    assert.match(check('## A {#meaning}\n\n## B {#meaning}')[0]?.found ?? '', /twice/);
    assert.match(check('# A {#meaning}')[0]?.remedy ?? '', /##/);
  });
});

describe(summariesAreSentences.description, () => {
  const check = (...summaries: string[]) =>
    findingsOf(summariesAreSentences, {
      meanings: summaries.map((summary, index) => ({
        ...meaningFile(`ietf/40${String(index)}`, registeredMeaning()),
        facts: { ...registeredMeaning(), summary },
      })),
    });

  it('accepts two different sentences', () => {
    assert.deepEqual(check('One thing.', 'Another.'), []);
  });
  it('refuses one that is too long, no sentence, or the same as another', () => {
    assert.match(check(`${'x'.repeat(155)}.`)[0]?.found ?? '', /156/);
    assert.match(check('No stop')[0]?.found ?? '', /full stop/);
    assert.match(check('Same.', 'Same.')[0]?.found ?? '', /has the same/);
  });
});

describe(factsHaveNoEmphasis.description, () => {
  const check = (summary: string) =>
    findingsOf(factsHaveNoEmphasis, {
      meanings: [
        {
          ...meaningFile('ietf/404', registeredMeaning()),
          facts: { ...registeredMeaning(), summary },
        },
      ],
    });

  it('accepts code, an asterisk in it, and one that stands alone', () => {
    assert.deepEqual(check('Send `Allow: *` or `a *b* c`, to * alone.'), []);
  });
  it('refuses emphasis, and names the field', () => {
    const [finding] = check('It says *Not Found* there.');
    assert.equal(finding?.field, 'summary');
    assert.match(finding.found, /\*Not Found\*/);
  });
});

describe(interfaceStringsAreComplete.description, () => {
  const check = (ja: Record<string, string>) =>
    findingsOf(interfaceStringsAreComplete, {
      interfaceStrings: new Map([
        ['en', { 'search.count': '{count} results', 'search.title': 'Search' }],
        ['ja', ja],
      ]),
    }).map(({ field }) => field);

  it('accepts the same keys with the same values', () => {
    assert.deepEqual(check({ 'search.count': '{count}件', 'search.title': '検索' }), []);
  });
  it('refuses a missing, an empty and a surplus string, and another value', () => {
    assert.deepEqual(check({ 'search.count': '件', 'search.title': ' ', 'search.tilte': '検索' }), [
      'search.count',
      'search.title',
      'search.tilte',
    ]);
  });
});

const translation = (fields: Record<string, unknown> = {}) =>
  meaningTranslationSchema.parse({
    gloss: 'クライアントによる切断',
    summary: '切断されました。',
    product: 'アクセスログ',
    sources: { 'ngx_http_request.h': '番号' },
    reviewed: new Date('2026-11-23'),
    englishDigest: '0123456789ab',
    ...fields,
  });

describe(translationsAreComplete.description, () => {
  const check = (id: string, fields: Record<string, unknown>, body: string) =>
    findingsOf(translationsAreComplete, {
      meanings: [meaningFile('nginx/499', unofficialMeaning(), '## What happened {#meaning}')],
      translations: [article('', id, translation(fields), body)],
    });

  it('accepts a translation with every text and section', () => {
    assert.deepEqual(check('ja/nginx/499', {}, '## 何が起きたか {#meaning}'), []);
  });
  it('refuses one that lacks a text or a section, and shows the English text', () => {
    const findings = check('ja/nginx/499', { product: undefined }, '');
    assert.deepEqual(
      findings.map(({ field }) => field),
      ['product', '{#meaning}'],
    );
    assert.match(findings[0]?.remedy ?? '', /the access log/);
  });
  it('refuses one without an English entry', () => {
    assert.match(check('ja/nginx/498', {}, '')[0]?.found ?? '', /no English entry/);
  });
});

describe(japaneseEmphasisRenders.description, () => {
  const check = (body: string) =>
    findingsOf(japaneseEmphasisRenders, {
      translations: [article('', 'ja/nginx/499', translation(), body)],
    });

  it('accepts emphasis between letters', () => {
    assert.deepEqual(check('これは **重要** です。<strong>「強調」</strong>'), []);
  });
  it('refuses emphasis next to a bracket, and writes the remedy out', () => {
    assert.match(
      check('これは**「見つからない」**という')[0]?.remedy ?? '',
      /<strong>「見つからない」/,
    );
  });
});
