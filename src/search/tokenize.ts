import { withoutQuestionWords, type QuestionWords } from './question-words.ts';
import { stem } from './stem.ts';

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;

/** Words that stand in almost every question and tell no code from another. */
const idleWords = new Set(
  'a an and are as at be by can code codes do does error errors for from get getting how http https i in is it message my of on or page port response returned should status that the this to use used vs versus was what when which while why with you your'.split(
    ' ',
  ),
);

/** Words that say little beside others, though some phrases need them: they count for less. */
const commonWords = new Set(
  'after already another any be been before but cannot client does fail failed field has have header if invalid missing must need no not only or page request required resource response server set so some still than too user wrong'
    .split(' ')
    .map(stem),
);

/** How much such words count. */
const commonWeight = 0.35;
/**
 * How much a pair of characters counts where a kanji meets a hiragana, which is often the seam of a word
 * and its ending, and in a word of katakana, which has as many pairs as it has sounds.
 */
const pairWeight = 0.7;

/** How much a term counts, from 0 to 1. */
export function weightOf(term: string): number {
  return commonWords.has(term) ? commonWeight : 1;
}

/**
 * How much each term counts in a query. Between kanji and katakana, hiragana are endings and
 * particles; in a query of hiragana alone they are the words.
 */
export function weightsIn(query: string): (term: string) => number {
  const plain = query.normalize('NFKC');
  if (/^[ぁ-ゖー\s]*$/.test(plain)) return weightOf;
  const endings = new Set(
    (plain.match(/[ぁ-ゖ]{2,}/g) ?? []).flatMap((run) => pairs(foldKana(run))),
  );
  const ofKatakana = new Set(
    (plain.match(/[ァ-ヶー]{3,}/g) ?? []).flatMap((run) =>
      pairs(foldKana(run.replace(/[ァ-ヶ]/g, hiraganaOf))),
    ),
  );
  const isSeam = (term: string) => /\p{Script=Han}/u.test(term) && /[ぁ-ゖ]/.test(term);
  return (term) => {
    if (endings.has(term)) return commonWeight;
    return isSeam(term) || ofKatakana.has(term) ? pairWeight : weightOf(term);
  };
}

/** Whether a word, in lower case, tells no code from another. */
export function isIdle(word: string): boolean {
  return idleWords.has(word);
}

/** Pairs of neighbouring characters: Japanese has no spaces, and pairs need no dictionary. */
function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}

/** Both Japanese syllabaries become one: のっとふぁうんど is ノットファウンド. */
function hiraganaOf(katakana: string): string {
  return String.fromCharCode(katakana.charCodeAt(0) - 0x60);
}

/** Small kana become large ones, and long vowels short: げーとうえい is ゲートウェイ, さば is サーバー. */
function foldKana(hiragana: string): string {
  return hiragana
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (small) => String.fromCharCode(small.charCodeAt(0) + 1))
    .replace(/(?<=\p{Script=Hiragana})ー+/gu, '');
}

/**
 * Terms of a text for the lookup. Constants fall apart into their words
 * (`StatusNotFound`, `UNPROCESSABLE_ENTITY`), Japanese into pairs of characters.
 */
export function tokenize(text: string): string[] {
  const words = foldKana(text.normalize('NFKC').replace(/[ァ-ヶ]/g, hiraganaOf))
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{Letter}\p{Number}ー]+/gu);
  return (words ?? []).flatMap((word) =>
    cjk.test(word)
      ? (
          word.match(
            /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu,
          ) ?? []
        ).flatMap((run) => (cjk.test(run) ? pairs(run) : [stem(run)]))
      : [stem(word)],
  );
}

const idleTerms = new Set([...idleWords].flatMap(tokenize));

/** Whether a term is an idle word in any form of it. */
export function isIdleTerm(term: string): boolean {
  return idleTerms.has(term);
}

/** Constants of a text as they are written, in small letters: `statusnotfound`. */
export function constantsIn(text: string): string[] {
  if (!/\p{Ll}\p{Lu}/u.test(text)) return [];
  const constants = text.normalize('NFKC').match(/\p{Lu}?\p{Ll}+\p{Lu}\p{L}*/gu) ?? [];
  return constants.map((constant) => constant.toLowerCase());
}

/**
 * Terms of a query: as `tokenize`, without idle words unless nothing else is left.
 * @param words those of the language that the reader asks in
 */
export function queryTerms(query: string, words: QuestionWords): string[] {
  const plain = query.normalize('NFKC');
  const asked = withoutQuestionWords(plain, words) || plain;
  const withoutIdle = asked.toLowerCase().split(/\s+/).filter(isIdle);
  const idle = new Set(withoutIdle.flatMap(tokenize));
  const terms = tokenize(asked);
  const telling = terms.filter((term) => !idle.has(term));
  return telling.length > 0 ? telling : terms;
}
