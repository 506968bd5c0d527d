import type { Meaning } from '../schemas/meaning.ts';
import type { MeaningTranslation } from '../schemas/meaning-translation.ts';

/** Facts whose note is a text of its own. */
export type NotedFact = 'side' | 'cacheable' | 'content' | 'method' | 'retry';

/** A text that the English entry has and its translation lacks. */
export interface MissingText {
  /** Key of the translation's frontmatter, for example `fields.Retry-After`. */
  key: string;
  /** The English text to translate. */
  english: string;
}

/** One translatable text of a meaning: where it stands in a translation, and both versions. */
interface TranslatableText {
  key: string;
  english: string | undefined;
  translated: (translation: MeaningTranslation) => string | undefined;
}

const noted: readonly NotedFact[] = ['side', 'cacheable', 'content', 'method', 'retry'];

/** Every text of a meaning that its translation has to carry, apart from the article. */
function translatableTexts(facts: Meaning): TranslatableText[] {
  const { registration } = facts;
  const unofficial = registration.kind === 'unofficial' ? registration : undefined;
  return [
    { key: 'summary', english: facts.summary, translated: (t) => t.summary },
    { key: 'recognise', english: facts.recognise, translated: (t) => t.recognise },
    { key: 'product', english: unofficial?.product, translated: (t) => t.product },
    { key: 'evidenceNote', english: unofficial?.evidenceNote, translated: (t) => t.evidenceNote },
    { key: 'since', english: unofficial?.since, translated: (t) => t.since },
    { key: 'until', english: unofficial?.until, translated: (t) => t.until },
    ...noted.map((fact) => ({
      key: `notes.${fact}`,
      english: facts[fact]?.note,
      translated: (t: MeaningTranslation) => t.notes[fact],
    })),
    ...facts.fields.map((field) => ({
      key: `fields.${field.name}`,
      english: field.condition,
      translated: (t: MeaningTranslation) => t.fields[field.name],
    })),
    ...facts.requestFields.map((field) => ({
      key: `requestFields.${field.name}`,
      english: field.role,
      translated: (t: MeaningTranslation) => t.requestFields[field.name],
    })),
    ...facts.history.map((entry) => ({
      key: `history.${entry.date}`,
      english: entry.event,
      translated: (t: MeaningTranslation) => t.history[entry.date],
    })),
    ...facts.confusedWith.map((other) => ({
      key: `confusedWith.${other.meaning}`,
      english: other.difference,
      translated: (t: MeaningTranslation) => t.confusedWith[other.meaning],
    })),
    ...facts.sources.map((source) => ({
      key: `sources.${source.title}`,
      english: source.proves,
      translated: (t: MeaningTranslation) => t.sources[source.title],
    })),
  ];
}

/** Texts that a translation still lacks; empty when it is complete. */
export function missingTexts(facts: Meaning, translation: MeaningTranslation): MissingText[] {
  return translatableTexts(facts).flatMap(({ key, english, translated }) =>
    english !== undefined && translated(translation) === undefined ? [{ key, english }] : [],
  );
}

/**
 * The texts of a meaning in the language of a page, by the keys of a translation.
 * @param translation absent for the source language
 * @throws when the translation lacks the text; the content rules report all such gaps at once
 */
export function textsOf(
  id: string,
  facts: Meaning,
  translation: MeaningTranslation | undefined,
): (key: string) => string | undefined {
  const texts = new Map(translatableTexts(facts).map((text) => [text.key, text]));
  return (key) => {
    const text = texts.get(key);
    if (text?.english === undefined) return undefined;
    if (translation === undefined) return text.english;
    const translated = text.translated(translation);
    if (translated === undefined) {
      throw new Error(`${id}: the translation lacks ${key} (“${text.english}”).`);
    }
    return translated;
  };
}
