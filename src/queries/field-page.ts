import { getCollection } from 'astro:content';
import type { ResolvedCitation } from '../domain/citation.ts';
import { fieldId } from '../domain/field-id.ts';
import type { Locale } from '../i18n/languages.ts';
import type { HeaderField } from '../schemas/header-field.ts';
import { editionIn } from './edition.ts';
import { readersOfField, type FieldReaders } from './field-readers.ts';
import { listEntries } from './entries.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import type { Link } from './links.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listMeanings, tellMeaning } from './meanings.ts';
import { guideLinks } from './neighbourhood.ts';
import { oncePerLocale } from './remember.ts';

/** A meaning that a header field goes with. */
export interface FieldUse {
  meaning: MeaningReference;
  /** Absent in a request, where the field has a role instead. */
  level: string | undefined;
  condition: string;
  /** Value of `lang` on the condition, where it is not in the language of the page. */
  lang: string | undefined;
  citation: ResolvedCitation | undefined;
}

/** A header field with the meanings it goes with. */
export interface ListedField {
  id: string;
  link: Link;
  field: HeaderField;
  /** Value of `lang` on its texts, where they are not in the language of the page. */
  lang: string | undefined;
  /** What the reader has to know of the translation. */
  notice: string | undefined;
  /** Words that people of the language search for. */
  also: string[];
  /** Where it is defined: a section, or a page of its vendor. */
  definition: ResolvedCitation;
  inResponses: FieldUse[];
  inRequests: FieldUse[];
  /** The meanings of both, a number once. */
  meanings: MeaningReference[];
}

/** Every header field with the meanings it goes with, by name. */
export const listFields = oncePerLocale(async (locale): Promise<ListedField[]> => {
  const { language, link, cite, refer } = await editionIn(locale);
  const { t } = language;
  const meanings = (await listMeanings()).map((meaning) => ({
    ...tellMeaning(locale, meaning),
    meaning: refer(meaning),
  }));
  const inResponses = Map.groupBy(
    meanings.flatMap(({ meaning, facts, lang }) =>
      facts.fields.map(({ name, level, condition, citation }) => ({
        field: fieldId(name),
        use: {
          meaning,
          level: t(`level.${level}`),
          condition,
          lang,
          citation: cite(citation),
        },
      })),
    ),
    ({ field }) => field,
  );
  const inRequests = Map.groupBy(
    meanings.flatMap(({ meaning, facts, lang }) =>
      facts.requestFields.map(({ name, role, citation }) => ({
        field: fieldId(name),
        use: {
          meaning,
          level: undefined,
          condition: role,
          lang,
          citation: cite(citation),
        },
      })),
    ),
    ({ field }) => field,
  );
  return (await listEntries('fields', locale))
    .map(({ id, facts: field, lang, notice, translation }) => {
      const { citation, source } = field;
      const responses = (inResponses.get(id) ?? []).map(({ use }) => use);
      const requests = (inRequests.get(id) ?? []).map(({ use }) => use);
      return {
        id,
        link: link({ kind: 'field', id }),
        field,
        lang,
        notice,
        also: translation?.also ?? [],
        definition: cite(citation) ?? { label: source?.title ?? '', url: source?.url ?? '' },
        inResponses: responses,
        inRequests: requests,
        meanings: [
          ...new Map(
            [...responses, ...requests].map(({ meaning }) => [meaning.code, meaning]),
          ).values(),
        ],
      };
    })
    .sort((a, b) => a.id.localeCompare(b.id));
});

/** Header fields of one origin. */
export interface FieldGroup {
  id: string;
  name: string;
  fields: ListedField[];
}

/** Every header field by name: those that a specification defines, then those of single products. */
export async function groupFields(locale: Locale): Promise<FieldGroup[]> {
  const { t } = (await editionIn(locale)).language;
  const fields = await listFields(locale);
  const isSpecified = ({ field }: ListedField) => field.citation !== undefined;
  return [
    { id: 'specified', name: t('fields.specified'), fields: fields.filter(isSpecified) },
    {
      id: 'of-products',
      name: t('fields.ofProducts'),
      fields: fields.filter((field) => !isSpecified(field)),
    },
  ];
}

/** Everything that the page of a header field shows. */
export interface FieldPage extends ListedField {
  frame: Frame;
  breadcrumb: LabelledLink[];
  /** Who goes by the field when it sends again. */
  readers: FieldReaders | undefined;
  /** Situations that ask for it, and guides that tell of it. */
  near: LabelledLink[];
}

/** The page of a header field by its id, which is the name in lower case. */
export async function getFieldPage(locale: Locale, id: string): Promise<FieldPage> {
  const edition = await editionIn(locale);
  const { language, link } = edition;
  const listed = (await listFields(locale)).find((field) => field.id === id);
  if (listed === undefined) throw new Error(`content/fields/${id}.yaml does not exist.`);
  return {
    ...listed,
    frame: await getFrame(locale, { kind: 'field', id }),
    breadcrumb: [{ label: language.t('fields.title'), ...link({ kind: 'fields' }) }],
    readers: await readersOfField(listed.field.name, edition),
    near: [
      ...(await getCollection('choices'))
        .filter(({ data }) => data.send.some(({ name }) => fieldId(name) === id))
        .map(({ id: choice, data }) => ({
          label: data.situation,
          ...link({ kind: 'choice', id: choice }),
        })),
      ...(await guideLinks(locale, 'fields', id)),
    ],
  };
}
