import type { ReadFormat } from './format.ts';
import type { FoundWords } from './reading.ts';

/** Finds the stock words of all formats in a text: where each stands, what most of it is. */
export type StockWords = (text: string) => FoundWords[];

/** Stock words are looked for in so much of a text; whoever pastes more pastes a log. */
const most = 50_000;
/** So many words in a row tell one sentence from others. */
const run = 4;
/** From so many words on, part of a sentence is that sentence: this share of it, or where the text is cut. */
const telling = { words: 5, share: 0.8, cut: 0.5 };
/** Shorter ones are found only as they are written: "Cannot GET" is not "we cannot get". */
const exact = 3;

/**
 * A tag or an entity of HTML and an escape of JSON are what stands between words; everything else of
 * letters or digits is one.
 */
const wordOrMarkup =
  /<\/?[A-Za-z][^<>]{0,200}>|&(?:#[xX]?[\dA-Fa-f]{1,6}|[A-Za-z]{2,8});|\\(?:u[\dA-Fa-f]{4}|[nrt])|[\p{Letter}\p{Number}]+/gu;

interface Word {
  text: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(wordOrMarkup)) {
    if (!/^[<&\\]/.test(word)) words.push({ text: word, start: index, end: index + word.length });
  }
  return words;
}

interface Sentence {
  format: string;
  words: NonNullable<ReadFormat['words']>[number];
  texts: string[];
  /** The same in small letters, each by its number. */
  ids: number[];
}

/** Part of a sentence in a text, both counted in words. */
interface Match {
  sentence: Sentence;
  from: number;
  count: number;
  isWhole: boolean;
}

/**
 * Prepares the search for stock words; do it once. It takes the words of a text one after the other,
 * so that its time grows with the text and not with the number of sentences.
 */
export function createStockWords(formats: readonly ReadFormat[]): StockWords {
  const vocabulary = new Map<string, number>();
  const idOf = (word: string) => {
    const key = word.toLowerCase();
    const id = vocabulary.get(key) ?? vocabulary.size + 1;
    vocabulary.set(key, id);
    return id;
  };
  /** Places in sentences by the words that stand there, as many as there are up to `run`. */
  const places = new Map<string, { sentence: Sentence; at: number }[]>();
  for (const { id: format, words = [] } of formats) {
    for (const own of words) {
      const texts = wordsOf(own.text).map(({ text }) => text);
      const sentence: Sentence = { format, words: own, texts, ids: texts.map(idOf) };
      const size = Math.min(run, texts.length);
      for (let at = 0; at + size <= texts.length; at += 1) {
        const key = sentence.ids.slice(at, at + size).join(' ');
        const known = places.get(key);
        if (known === undefined) places.set(key, [{ sentence, at }]);
        else known.push({ sentence, at });
      }
    }
  }

  return (text) => {
    const words = wordsOf(text.slice(0, most));
    const ids = words.map((word) => vocabulary.get(word.text.toLowerCase()) ?? 0);
    const best = new Map<Sentence, Match>();
    /** Where the last part of a sentence that was compared ends. */
    const compared = new Map<Sentence, number>();
    for (let from = 0; from < ids.length; from += 1) {
      let key = '';
      for (let size = 1; size <= run && (ids[from + size - 1] ?? 0) !== 0; size += 1) {
        key += (size === 1 ? '' : ' ') + String(ids[from + size - 1]);
        for (const { sentence, at } of places.get(key) ?? []) {
          if (from < (compared.get(sentence) ?? 0)) continue;
          const match = compare(sentence, at, from);
          compared.set(sentence, match.from + match.count);
          if (isTelling(match, words, text) && match.count > (best.get(sentence)?.count ?? 0)) {
            best.set(sentence, match);
          }
        }
      }
    }
    return [...best.values()]
      .filter((match) => ![...best.values()].some((other) => isBetter(other, match)))
      .sort((a, b) => a.from - b.from)
      .map((match) => found(match, words));

    /** How far a text and a sentence agree, from one place on. */
    function compare(sentence: Sentence, at: number, from: number): Match {
      let count = 0;
      while (at + count < sentence.ids.length && sentence.ids[at + count] === ids[from + count]) {
        count += 1;
      }
      return { sentence, from, count, isWhole: count === sentence.ids.length };
    }
  };
}

/** Whether a text breaks off between two of its words. */
function breaksOff(text: string, words: readonly Word[], after: number): boolean {
  const [left, right] = [words[after], words[after + 1]];
  if (left === undefined || right === undefined) return true;
  return /\n|…|\.\.\./.test(text.slice(left.end, right.start));
}

function isTelling(
  { sentence, from, count, isWhole }: Match,
  words: readonly Word[],
  text: string,
): boolean {
  if (isWhole) {
    if (sentence.texts.length > exact) return true;
    return sentence.texts.every((text, at) => {
      const there = words[from + at]?.text ?? '';
      return at === 0 ? there.slice(1) === text.slice(1) : there === text;
    });
  }
  if (count < telling.words) return false;
  const isCut = breaksOff(text, words, from - 1) || breaksOff(text, words, from + count - 1);
  return count / sentence.ids.length >= (isCut ? telling.cut : telling.share);
}

/**
 * Whether another sentence explains more of the same words, or them wholly; of two that have the same
 * part of them in common, neither is meant. Words of many programs stand beside all others.
 */
function isBetter(other: Match, match: Match): boolean {
  if (other === match || match.sentence.words.shared === true) return false;
  if (other.from >= match.from + match.count || match.from >= other.from + other.count)
    return false;
  if (other.count !== match.count) return other.count > match.count;
  return !match.isWhole && (other.isWhole || other.sentence.format !== match.sentence.format);
}

function found({ sentence, from, count, isWhole }: Match, words: readonly Word[]): FoundWords {
  return {
    format: sentence.format,
    ...sentence.words,
    isWhole,
    start: words[from]?.start ?? 0,
    end: words[from + count - 1]?.end ?? 0,
  };
}
