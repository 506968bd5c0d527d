import { createHash } from 'node:crypto';

/** A text of the English entry beside its translation. */
export interface PairedText {
  /** Key of the translation's frontmatter, for example `fields.Retry-After`. */
  key: string;
  english: string;
  /** Undefined while nobody has translated it. */
  translated: string | undefined;
}

/**
 * Puts another text in place of one of an entry.
 * @param english the text as it stands in the English entry
 * @param path where its translation stands: the keys that lead to it in the translation's file
 */
export type Replace = (english: string, ...path: string[]) => string;

/** Gives an entry with every text that is written in a language replaced by another. */
export type ReplaceTexts<Facts> = (facts: Facts, replace: Replace) => Facts;

/** The same for a text that an entry may lack. */
export function replaceOptional(
  replace: Replace,
  english: string | undefined,
  ...path: string[]
): string | undefined {
  return english === undefined ? undefined : replace(english, ...path);
}

/** The texts of an entry in another language; each stands where `ReplaceTexts` says. */
export interface Translation {
  /** What the entry is called in its language, where its English name is words and no product's. */
  ownName?: string | undefined;
  /** Words that people of its language search for. */
  also?: readonly string[] | undefined;
  /** Day on which it was compared with the English entry. */
  reviewed?: Date | undefined;
  englishDigest: string;
}

/** The text that stands in a translation under the given keys. */
function textAt(translation: Translation, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    translation,
  );
  return typeof found === 'string' ? found : undefined;
}

/**
 * An entry in the language of a translation, whose search words come first and whose own name and
 * day of review count.
 * @param translation absent for the source language
 * @throws when the translation lacks a text; the content rules report all such gaps at once
 */
export function inLanguage<Facts>(
  replaceTexts: ReplaceTexts<Facts>,
  facts: Facts,
  translation: Translation | undefined,
): Facts {
  if (translation === undefined) return facts;
  const translated = replaceTexts(facts, (english, ...path) => {
    const text = textAt(translation, path);
    if (text === undefined) {
      throw new Error(`The translation lacks ${path.join('.')} (“${english}”).`);
    }
    return text;
  });
  const { also = [] } = facts as { also?: readonly string[] };
  return {
    ...translated,
    ...(translation.ownName !== undefined && { name: translation.ownName }),
    ...(translation.also !== undefined && { also: [...new Set([...translation.also, ...also])] }),
    ...(translation.reviewed !== undefined && { reviewed: translation.reviewed }),
  };
}

/** Every text of an entry that is written in a language, beside its translation. */
export function pairedTexts<Facts>(
  replaceTexts: ReplaceTexts<Facts>,
  facts: Facts,
  translation: Translation,
): PairedText[] {
  const pairs: PairedText[] = [];
  replaceTexts(facts, (english, ...path) => {
    pairs.push({ key: path.join('.'), english, translated: textAt(translation, path) });
    return english;
  });
  return pairs;
}

/**
 * Digest of all that a translation of an English entry has to say. It changes with every text and
 * with the article, and with nothing else, so a translation that carries it is up to date.
 * @param body the article as its author wrote it; empty for an entry without one
 */
export function digestOfTexts<Facts>(
  replaceTexts: ReplaceTexts<Facts>,
  facts: Facts,
  body: string,
): string {
  const hash = createHash('sha256');
  replaceTexts(facts, (english, ...path) => {
    hash.update(`${path.join('.')}\n${english}\n`);
    return english;
  });
  return hash.update(body.trim()).digest('hex').slice(0, 12);
}
