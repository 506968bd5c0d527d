import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitInlineCode, withoutBackticks } from '../../src/domain/inline-code.ts';
import { missingTexts, textsOf } from '../../src/domain/meaning-texts.ts';
import { formatDate, machineDate } from '../../src/i18n/format-date.ts';
import { createPaths } from '../../src/i18n/paths.ts';
import { translator } from '../../src/i18n/translate.ts';
import { meaningTranslationSchema } from '../../src/schemas/meaning-translation.ts';
import { registeredMeaning } from './meaning-fixture.ts';

describe('an address', () => {
  it('stands at the root for English and under /ja for Japanese', () => {
    const paths = createPaths('/');
    assert.equal(paths.home('en'), '/');
    assert.equal(paths.home('ja'), '/ja');
    assert.equal(paths.code('en', '451', 'iis'), '/codes/451#iis');
    assert.equal(paths.code('ja', '404'), '/ja/codes/404');
  });
  it('carries the sub-path of the site, however its slashes are written', () => {
    for (const base of ['/reference', 'reference/', '/reference/']) {
      const paths = createPaths(base);
      assert.equal(paths.home('en'), '/reference');
      assert.equal(paths.statusClass('en', '4xx'), '/reference/classes/4xx');
      assert.equal(paths.file('favicon.svg'), '/reference/favicon.svg');
    }
  });
  it('keeps a query as text', () => {
    assert.equal(createPaths('/').search('en', 'a&b=<c>'), '/search?q=a%26b%3D%3Cc%3E');
  });
});

describe('a date', () => {
  it('is told as precisely as it is known', () => {
    assert.equal(formatDate('en', '2012'), '2012');
    assert.equal(formatDate('en', '2012-04'), 'April 2012');
    assert.equal(formatDate('en', new Date('2026-11-23')), '23 November 2026');
    assert.equal(formatDate('ja', '2012-04'), '2012年4月');
    assert.equal(machineDate(new Date('2026-11-23')), '2026-11-23');
  });
});

describe('an interface string', () => {
  it('has its values put in', () => {
    assert.equal(translator('en')('search.count.other', { count: 3 }), '3 results');
  });
  it('never reaches a reader with a brace in it', () => {
    assert.throws(() => translator('en')('search.count.other'), /needs a value for \{count\}/);
  });
});

describe('the text of a fact', () => {
  it('falls apart into plain and code runs at its backticks', () => {
    assert.deepEqual(splitInlineCode('Send `Allow`, always.'), [
      { text: 'Send ', isCode: false },
      { text: 'Allow', isCode: true },
      { text: ', always.', isCode: false },
    ]);
    assert.equal(withoutBackticks('Send `Allow`.'), 'Send Allow.');
  });
  const facts = registeredMeaning({
    fields: [{ name: 'Allow', level: 'MUST', condition: 'Always.', citation: 'rfc9110#15.5.6' }],
  });
  const translation = meaningTranslationSchema.parse({
    gloss: '見つからない',
    summary: '何もありません。',
    reviewed: new Date('2026-11-23'),
  });
  it('comes in the language of the page', () => {
    assert.equal(textsOf('ietf/404', facts, undefined)('summary'), facts.summary);
    assert.equal(textsOf('ietf/404', facts, translation)('summary'), '何もありません。');
  });
  it('is reported by its key when the translation lacks it', () => {
    assert.deepEqual(missingTexts(facts, translation), [
      { key: 'fields.Allow', english: 'Always.' },
    ]);
    assert.throws(() => textsOf('ietf/404', facts, translation)('fields.Allow'), /fields\.Allow/);
  });
});
