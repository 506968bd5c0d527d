import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { japaneseUsesAgreedTerms } from '../../src/rules/japanese-uses-agreed-terms.ts';
import { findingsOf, meaningFile, translationFile } from './content-fixture.ts';
import { unofficialMeaning } from '../domain/meaning-fixture.ts';

describe(japaneseUsesAgreedTerms.description, () => {
  const check = (body: string, fields: Record<string, unknown> = {}) =>
    findingsOf(japaneseUsesAgreedTerms, {
      meaningTranslations: [translationFile(fields, body)],
    }).map(({ field, found, remedy }) => `${field}: ${found} ${remedy}`);

  it('accepts agreed terms, and code, examples and addresses as they are', () => {
    const text =
      '`サーバ :`と[499](/codes/499)。nginx 1.22.1は128 KBまで。\n\n```text\nユーザ (a)\n```\n';
    assert.deepEqual(check(text, { also: ['内部サーバエラー', 'クッキー'] }), []);
  });
  it('refuses what translations carry over from English or get wrong', () => {
    assert.deepEqual(check('前にいるものが先に閉じます。'), [
      'article: “前にいる” in “前にいるものが先に閉じます。”. Write 前段の…, or 上流の….',
    ]);
    assert.equal(check('302件見つかりました。').length, 1);
    assert.equal(check('', { gloss: '紛争' }).length, 1);
  });
  it('refuses another spelling of a word', () => {
    assert.equal(check('サーバとサーバー。').length, 1);
    assert.equal(check('プロキシーの前。').length, 1);
  });
  it('refuses half-width marks, and spaces beside Latin letters', () => {
    assert.equal(check('nginx は待ちます。').length, 1);
    assert.equal(check('出典: 仕様。').length, 1);
    assert.equal(check('既定(60秒)です。').length, 1);
  });
  it('reads the interface strings, and nothing that is in English', () => {
    const found = findingsOf(japaneseUsesAgreedTerms, {
      meanings: [meaningFile('nginx/499', unofficialMeaning(), 'あなた')],
      interfaceStrings: new Map([
        ['en', { 'site.name': 'あなた' }],
        ['ja', { 'site.name': 'あなたのサイト' }],
      ]),
    });
    assert.deepEqual(
      found.map(({ file, field }) => [file, field]),
      [['content/interface/ja.json', 'site.name']],
    );
  });
});
