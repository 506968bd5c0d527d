import { createHash } from 'node:crypto';
import { qualifiedFacts, type Meaning, type QualifiedFact } from '../schemas/meaning.ts';
import type { MeaningTranslation } from '../schemas/meaning-translation.ts';

/** A text of the English entry beside its translation. */
export interface PairedText {
  /** Key of the translation's frontmatter, for example `fields.Retry-After`. */
  key: string;
  english: string;
  /** Undefined while nobody has translated it. */
  translated: string | undefined;
}

/**
 * Puts another text in place of one of a meaning.
 * @param english the text as it stands in the English entry
 * @param key where its translation stands in the frontmatter of a translation
 * @param translated reads it there
 */
type Replace = (
  english: string,
  key: string,
  translated: (translation: MeaningTranslation) => string | undefined,
) => string;

/** The facts of a meaning with every text that is written in a language replaced by another. */
function replaceTexts(facts: Meaning, replace: Replace): Meaning {
  const optional = (english: string | undefined, ...where: [string, Parameters<Replace>[2]]) =>
    english === undefined ? undefined : replace(english, ...where);
  const noted = <Fact extends { note?: string | undefined }>(fact: Fact, name: QualifiedFact) => ({
    ...fact,
    note: optional(fact.note, `notes.${name}`, (t) => t.notes[name]),
  });
  const { registration } = facts;
  return {
    ...facts,
    summary: replace(facts.summary, 'summary', (t) => t.summary),
    recognise: optional(facts.recognise, 'recognise', (t) => t.recognise),
    registration:
      registration.kind === 'unofficial'
        ? {
            ...registration,
            product: replace(registration.product, 'product', (t) => t.product),
            evidenceNote: optional(
              registration.evidenceNote,
              'evidenceNote',
              (t) => t.evidenceNote,
            ),
            since: optional(registration.since, 'since', (t) => t.since),
            until: optional(registration.until, 'until', (t) => t.until),
          }
        : registration,
    ...(Object.fromEntries(
      qualifiedFacts.map((name) => [name, facts[name] && noted(facts[name], name)]),
    ) as Pick<Meaning, QualifiedFact>),
    fields: facts.fields.map((field) => ({
      ...field,
      condition: replace(field.condition, `fields.${field.name}`, (t) => t.fields[field.name]),
    })),
    requestFields: facts.requestFields.map((field) => ({
      ...field,
      role: replace(field.role, `requestFields.${field.name}`, (t) => t.requestFields[field.name]),
    })),
    history: facts.history.map((entry) => ({
      ...entry,
      event: replace(entry.event, `history.${entry.date}`, (t) => t.history[entry.date]),
    })),
    confusedWith: facts.confusedWith.map((other) => ({
      ...other,
      difference: replace(
        other.difference,
        `confusedWith.${other.meaning}`,
        (t) => t.confusedWith[other.meaning],
      ),
    })),
    sources: facts.sources.map((source) => ({
      ...source,
      proves: replace(source.proves, `sources.${source.title}`, (t) => t.sources[source.title]),
    })),
  };
}

/**
 * The facts of a meaning in the language of a translation, whose search words come first and whose
 * day of review counts.
 * @param translation absent for the source language
 * @throws when the translation lacks a text; the content rules report all such gaps at once
 */
export function inLanguage(facts: Meaning, translation: MeaningTranslation | undefined): Meaning {
  if (translation === undefined) return facts;
  const translated = replaceTexts(facts, (english, key, read) => {
    const text = read(translation);
    if (text === undefined) throw new Error(`The translation lacks ${key} (“${english}”).`);
    return text;
  });
  return {
    ...translated,
    also: [...new Set([...translation.also, ...facts.also])],
    reviewed: translation.reviewed,
  };
}

/** Every text of a meaning that is written in a language, beside its translation. */
export function pairedTexts(facts: Meaning, translation: MeaningTranslation): PairedText[] {
  const pairs: PairedText[] = [];
  replaceTexts(facts, (english, key, read) => {
    pairs.push({ key, english, translated: read(translation) });
    return english;
  });
  return pairs;
}

/**
 * Digest of all that a translation of an English entry has to say. It changes with every text and
 * with the article, and with nothing else, so a translation that carries it is up to date.
 * @param body the article as its author wrote it
 */
export function digestOfTexts(facts: Meaning, body: string): string {
  const hash = createHash('sha256');
  replaceTexts(facts, (english, key) => {
    hash.update(`${key}\n${english}\n`);
    return english;
  });
  return hash.update(body.trim()).digest('hex').slice(0, 12);
}
