import { splitInlineCode } from '../domain/inline-code.ts';
import { localeOf } from '../schemas/collection.ts';
import { articlesOf, filesOf } from './content.ts';
import type { Finding, Rule } from './rule.ts';
import { textsOf } from './texts-of.ts';

/** Something that does not stand in Japanese texts, and what stands there instead. */
interface Term {
  not: RegExp;
  instead: string;
}

const kana = 'ぁ-んァ-ヶー';
const letter = `${kana}一-龠々〆`;

const terms: readonly Term[] = [
  // English carried over word for word.
  { not: /[前後]ろ?にいる/, instead: '前段の…, or 上流の….' },
  { not: /後ろのサーバー/, instead: '上流サーバー.' },
  { not: /待ちきれなさ|忍耐/, instead: '待ちきれずに切断, or タイムアウト.' },
  { not: /立ち去|人が離れ|クライアントがいなく/, instead: '切断した, or 利用者自身の離脱.' },
  { not: /出すもの/, instead: '送信元.' },
  { not: /コードの中の/, instead: 'プログラムでの….' },
  { not: /あなた/, instead: 'no subject, or 利用者.' },
  { not: /することができ/, instead: 'できます.' },
  { not: /必要はありません（MUST NOT）/, instead: 'してはなりません（MUST NOT）.' },
  { not: /ことに注意(して|が必要)/, instead: 'the sentence without it.' },
  // Mistakes of machine translations, in wide use.
  { not: /(?<![\d,.])[1-5]\d{2}(件|個)/, instead: 'the code without a counter.' },
  { not: /紛争/, instead: '競合.' },
  { not: /消え(た|去)/, instead: '恒久的に消滅, or 削除された.' },
  { not: /レールガン/, instead: 'Railgun.' },
  { not: /マルチチョイス|複数選択問題/, instead: '複数の選択肢.' },
  { not: /支払いが必要です/, instead: '支払いが必要.' },
  { not: /[不悪][良い](リクエスト|要求)/, instead: '不正なリクエスト.' },
  { not: /満足でき/, instead: '満たせない.' },
  { not: /停電/, instead: '障害.' },
  // One spelling for each word; the others are search words.
  {
    not: /(サーバ|ヘッダ|ユーザ|ブラウザ|ベンダ|パラメータ|フォルダ)(?!ー)/,
    instead: 'a final ー.',
  },
  {
    not: /(プロキシ|レジストリ|ディレクトリ|クエリ|メモリ|セキュリティ)ー/,
    instead: 'no final ー.',
  },
  { not: /ゲートウエイ/, instead: 'ゲートウェイ.' },
  { not: /インタフェース|インターフェイス/, instead: 'インターフェース.' },
  { not: /ウェブ/, instead: 'Web.' },
  { not: /クッキー/, instead: 'Cookie.' },
  { not: /デフォルト/, instead: '既定.' },
  { not: /(状態|応答)コード/, instead: 'ステータスコード.' },
  { not: /理由フレーズ/, instead: '理由句.' },
  // Signs.
  { not: new RegExp(`[${letter}] +[A-Za-z0-9]|[A-Za-z0-9] +[${letter}]`), instead: 'no space.' },
  { not: new RegExp(`[${letter}）」][,:;!?]`), instead: 'the full-width mark.' },
  { not: new RegExp(`[${letter}]\\(|\\)[${kana}]`), instead: 'full-width brackets.' },
  { not: /[Ａ-Ｚａ-ｚ０-９]/, instead: 'half-width letters and digits.' },
  { not: /[ｦ-ﾟ]/, instead: 'full-width kana.' },
  { not: /～/, instead: '〜 (U+301C).' },
];

/** Words that readers type, and titles of the documents of others, are spelt as these spell them. */
const asTyped = /^(?:also|idle|afterNames|documents)\./;

/** A text without what has no language: code, and the addresses of links. */
function proseOf(text: string): string {
  const words = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/\]\([^)]*\)/g, ']');
  return splitInlineCode(words)
    .map(({ text: run, isCode }) => (isCode ? '`' : run))
    .join('');
}

/** Japanese texts say one thing with one word, and none of the words that translations get wrong. */
export const japaneseUsesAgreedTerms: Rule = {
  name: 'japanese-uses-agreed-terms',
  description:
    'Japanese texts use one spelling and one term for each thing, full-width marks, and no phrase carried over from English.',
  check: (content) => {
    const facts = filesOf(content)
      .filter(({ collection, id }) => localeOf(collection, id) === 'ja')
      .flatMap(({ file, facts: own }) =>
        textsOf(own)
          .filter(({ field }) => !asTyped.test(field))
          .map(({ field, text }) => ({ file, field, text })),
      );
    const articles = articlesOf(content)
      .filter(({ collection, id }) => localeOf(collection, id) === 'ja')
      .map(({ file, body }) => ({ file, field: 'article', text: body }));
    const strings = Object.entries(content.interfaceStrings.get('ja') ?? {}).map(
      ([field, text]) => ({ file: 'content/interface/ja.json', field, text }),
    );
    return [...facts, ...articles, ...strings].flatMap(({ file, field, text }): Finding[] => {
      const prose = proseOf(text);
      return terms.flatMap(({ not, instead }) => {
        const found = not.exec(prose);
        if (found === null) return [];
        const around = prose.slice(Math.max(0, found.index - 8), found.index + 16);
        return [
          {
            file,
            field,
            found: `“${found[0]}” in “${around.replaceAll('\n', ' ')}”.`,
            remedy: `Write ${instead}`,
          },
        ];
      });
    });
  },
};
