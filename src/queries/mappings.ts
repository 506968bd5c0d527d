import { hasCode } from '../domain/default-behaviour.ts';
import { codesInWords } from '../i18n/default-words.ts';
import type { Locale } from '../i18n/languages.ts';
import type { Mapping } from '../schemas/mapping.ts';
import { editionIn } from './edition.ts';
import { listEntries } from './entries.ts';
import { getFrame, type Frame } from './frame.ts';
import type { Link, LinkTo } from './links.ts';
import type { SourceRow } from './meaning-view.ts';
import { listMeanings } from './meanings.ts';
import { numberReferences, type NumberReference } from './number-reference.ts';
import { oncePerLocale } from './remember.ts';

/** A mapping with the id that its file gives it. */
export interface IdentifiedMapping {
  id: string;
  facts: Mapping;
  /** Value of `lang` on its texts, where they are not in the language of the page. */
  lang: string | undefined;
}

/** Every mapping, by protocol. */
export const listMappings = oncePerLocale(async (locale): Promise<IdentifiedMapping[]> =>
  (await listEntries('mappings', locale))
    .map(({ id, facts, lang }) => ({ id, facts, lang }))
    .sort(
      (a, b) => a.facts.protocol.localeCompare(b.facts.protocol, 'en') || a.id.localeCompare(b.id),
    ),
);

/** Anchor of a row on the page of all mappings. */
export const anchorOfRow = (mapping: string, row: string) => `${mapping}-${row}`;

/** What one mapping says of one status code. */
export interface CodeMapping {
  mapping: string;
  protocol: string;
  direction: Mapping['direction'];
  mark: string;
  name: string | undefined;
  note: string | undefined;
  link: Link;
}

/** What the mappings say of a status code, by protocol; what holds for any other code is left out. */
export async function listMappingsOf(
  locale: Locale,
  code: string,
  link: LinkTo,
): Promise<CodeMapping[]> {
  return (await listMappings(locale)).flatMap(({ id, facts: { protocol, direction, rows } }) =>
    rows
      .filter(({ codes }) => hasCode(codes, code))
      .map((row) => ({
        mapping: id,
        protocol,
        direction,
        mark: row.id,
        name: row.name,
        note: row.note,
        link: link({ kind: 'mappings', anchor: anchorOfRow(id, row.id) }),
      })),
  );
}

/** A row of a mapping on its page. */
export interface MappingRow {
  anchor: string;
  mark: string;
  name: string | undefined;
  /** Each leads to its page where it is one number that has a meaning. */
  codes: (NumberReference | { label: string })[];
  note: string | undefined;
}

/** A mapping on the page of all of them. */
export interface MappingView extends Omit<Mapping, 'rows' | 'sources'> {
  id: string;
  /** Value of `lang` on its texts, where they are not in the language of the page. */
  lang: string | undefined;
  rows: MappingRow[];
  sources: SourceRow[];
}

/** Everything that the page of all mappings shows. */
export interface MappingsPage {
  frame: Frame;
  mappings: MappingView[];
}

/** The page of all mappings, in one language. */
export async function getMappingsPage(locale: Locale): Promise<MappingsPage> {
  const edition = await editionIn(locale);
  const { language } = edition;
  const number = await numberReferences(edition);
  const known = new Set((await listMeanings()).map(({ facts }) => facts.code));
  return {
    frame: await getFrame(locale, { kind: 'mappings' }),
    mappings: (await listMappings(locale)).map(({ id, facts, lang }) => ({
      ...facts,
      id,
      lang,
      rows: facts.rows.map((row) => ({
        anchor: anchorOfRow(id, row.id),
        mark: row.id,
        name: row.name,
        codes: row.codes.map((range) =>
          known.has(range) ? number(range) : { label: codesInWords([range], language) },
        ),
        note: row.note,
      })),
      sources: facts.sources.map(({ title, url, kind, proves, retrieved }) => ({
        title,
        url,
        kind: language.t(`evidence.${kind}`),
        proves,
        retrieved,
      })),
    })),
  };
}
