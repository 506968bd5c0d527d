import { z } from 'astro/zod';
import { replaceOptional, type ReplaceTexts } from '../domain/in-language.ts';
import { qualifiedFacts, type Meaning, type QualifiedFact } from './meaning.ts';
import { aboutTranslation, searchWords, translatedDocuments } from './translation.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/**
 * The texts of one meaning in another language: frontmatter of `content/<locale>/codes/…`.
 * Facts stay in the English entry; a text is found by the key it has there.
 */
export const meaningTranslationSchema = z.strictObject({
  gloss: text.describe('What the phrase means, shown next to the English phrase.'),
  summary: text.describe(
    'The answer itself in one sentence, no longer than src/i18n/languages.ts allows.',
  ),
  also: searchWords,
  recognise: text.optional().describe('How to tell this meaning from the others of its number.'),
  product: text.optional().describe('Translation of registration.product.'),
  evidenceNote: text.optional().describe('Translation of registration.evidenceNote.'),
  since: text.optional().describe('Translation of registration.since.'),
  until: text.optional().describe('Translation of registration.until.'),
  notes: z
    .partialRecord(z.enum(qualifiedFacts), text)
    .default({})
    .describe('The notes of the facts, by fact.'),
  fields: z.record(z.string(), text).default({}).describe('Conditions, by field name.'),
  requestFields: z.record(z.string(), text).default({}).describe('Roles, by field name.'),
  history: z.record(z.string(), text).default({}).describe('Events, by date.'),
  confusedWith: z.record(z.string(), text).default({}).describe('Differences, by meaning.'),
  sources: z.record(z.string(), text).default({}).describe('What is proved, by source title.'),
  documents: translatedDocuments,
  ...aboutTranslation,
});

/** Puts other texts in place of those of a meaning. */
export const replaceTextsOfMeaning: ReplaceTexts<Meaning> = (facts, replace) => {
  const optional = (english: string | undefined, ...path: string[]) =>
    replaceOptional(replace, english, ...path);
  const noted = <Fact extends { note?: string | undefined }>(fact: Fact, name: QualifiedFact) => ({
    ...fact,
    note: optional(fact.note, 'notes', name),
  });
  const { registration } = facts;
  return {
    ...facts,
    summary: replace(facts.summary, 'summary'),
    recognise: optional(facts.recognise, 'recognise'),
    registration:
      registration.kind === 'unofficial'
        ? {
            ...registration,
            product: replace(registration.product, 'product'),
            evidenceNote: optional(registration.evidenceNote, 'evidenceNote'),
            since: optional(registration.since, 'since'),
            until: optional(registration.until, 'until'),
          }
        : registration,
    ...(Object.fromEntries(
      qualifiedFacts.map((name) => [name, facts[name] && noted(facts[name], name)]),
    ) as Pick<Meaning, QualifiedFact>),
    fields: facts.fields.map((field) => ({
      ...field,
      condition: replace(field.condition, 'fields', field.name),
    })),
    requestFields: facts.requestFields.map((field) => ({
      ...field,
      role: replace(field.role, 'requestFields', field.name),
    })),
    history: facts.history.map((entry) => ({
      ...entry,
      event: replace(entry.event, 'history', entry.date),
    })),
    confusedWith: facts.confusedWith.map((other) => ({
      ...other,
      difference: replace(other.difference, 'confusedWith', other.meaning),
    })),
    sources: facts.sources.map((source) => ({
      ...source,
      proves: replace(source.proves, 'sources', source.title),
    })),
  };
};
