import { getCollection } from 'astro:content';
import { resolveCitation, type ResolvedCitation } from '../domain/citation.ts';
import { fieldId } from '../domain/field-id.ts';
import { anchorOf } from '../domain/meaning-id.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { HeaderField } from '../schemas/header-field.ts';
import { linkToCode, type Link } from './links.ts';
import { listMeanings } from './meanings.ts';
import { issuerOf, titleOf } from './meaning-view.ts';
import { mapSpecifications } from './specifications.ts';

/** A meaning that a header field goes with. */
export interface FieldUse {
  code: string;
  title: string;
  issuer: string;
  classDigit: string;
  link: Link;
  /** Absent in a request, where the field has a role instead. */
  level: string | undefined;
  condition: string;
  citation: ResolvedCitation | undefined;
}

/** A header field with the meanings it goes with. */
export interface FieldPage {
  id: string;
  field: HeaderField;
  /** Where it is defined: a section, or a page of its vendor. */
  definition: ResolvedCitation;
  inResponses: FieldUse[];
  inRequests: FieldUse[];
}

/** Every header field with the meanings it goes with, by name. */
export async function listFieldPages(locale: Locale): Promise<FieldPage[]> {
  const t = translator(locale);
  const specifications = await mapSpecifications();
  const cite = (citation: string) =>
    resolveCitation(citation, specifications, (name, section) =>
      t('citation.section', { name, section }),
    );
  const uses = await Promise.all(
    (await listMeanings()).map(async (meaning) => {
      const { id, facts } = meaning;
      const own = {
        code: facts.code,
        title: titleOf(facts),
        issuer: issuerOf(meaning, t),
        classDigit: classDigit(statusClassOf(facts.code)),
        link: await linkToCode(locale, facts.code, anchorOf(id)),
      };
      const use = (condition: string, citation: string | undefined, level?: string) => ({
        ...own,
        level,
        condition,
        citation: citation === undefined ? undefined : cite(citation),
      });
      return [
        ...facts.fields.map(({ name, level, condition, citation }) => ({
          field: fieldId(name),
          isRequest: false,
          use: use(condition, citation, t(`level.${level}`)),
        })),
        ...facts.requestFields.map(({ name, role, citation }) => ({
          field: fieldId(name),
          isRequest: true,
          use: use(role, citation),
        })),
      ];
    }),
  );
  const byField = Map.groupBy(uses.flat(), ({ field }) => field);
  return (await getCollection('fields'))
    .map(({ id, data: field }) => {
      const own = byField.get(id) ?? [];
      const { citation, source } = field;
      return {
        id,
        field,
        definition:
          citation === undefined
            ? { label: source?.title ?? '', url: source?.url ?? '' }
            : cite(citation),
        inResponses: own.filter(({ isRequest }) => !isRequest).map(({ use }) => use),
        inRequests: own.filter(({ isRequest }) => isRequest).map(({ use }) => use),
      };
    })
    .sort((a, b) => a.id.localeCompare(b.id));
}
