import registry from '../../content/registry/iana-http-status-codes.json' with { type: 'json' };
import { parseCitation, sectionUrl } from '../domain/citation.ts';
import { namesOf } from '../domain/code-names.ts';
import { anchorOf, ietf } from '../domain/meaning-id.ts';
import { statusClassOf } from '../domain/status-class.ts';
import { machineDate } from '../i18n/format-date.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { absolute, paths } from '../i18n/site-paths.ts';
import { translator } from '../i18n/translate.ts';
import {
  dataVersion,
  publishedCodesSchema,
  publishedNumberSchema,
  type PublishedCodes,
  type PublishedMeaning,
  type PublishedNumber,
} from '../schemas/published-number.ts';
import type { Specification } from '../schemas/specification.ts';
import { listLibraries } from './libraries.ts';
import { listNumbers, type JoinedMeaning } from './meanings.ts';
import { issuerOf, titleOf } from './meaning-view.ts';
import { mapSpecifications } from './specifications.ts';
import { listSubCodes } from './sub-codes.ts';

/** Leaves out what is undefined, so that absent fields are absent in the JSON and for its schema. */
function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Value;
}

function publishMeaning(
  meaning: JoinedMeaning,
  specifications: ReadonlyMap<string, Specification>,
): PublishedMeaning {
  const { id, facts } = meaning;
  const cite = (citation: string) => {
    const { specification: name, section } = parseCitation(citation);
    const specification = specifications.get(name);
    if (specification === undefined) throw new Error(`${id}: ${citation} has no specification.`);
    return { specification: name, section, url: sectionUrl(specification, section) };
  };
  const cited = <Value extends { citation?: string | undefined }>({
    citation,
    ...rest
  }: Value) => ({
    ...rest,
    ...(citation === undefined ? {} : { citation: cite(citation) }),
  });
  const dated = (date: Date | undefined) => (date === undefined ? undefined : machineDate(date));
  const { registration } = facts;
  return defined({
    id,
    url: absolute(paths.code(sourceLocale, facts.code, anchorOf(id))),
    vendor: facts.vendor,
    vendorName: issuerOf(meaning, translator(sourceLocale)),
    phrase: facts.phrase,
    title: titleOf(facts),
    summary: facts.summary,
    registration:
      registration.kind === 'temporary'
        ? defined({
            ...cited(registration),
            registered: dated(registration.registered),
            extended: dated(registration.extended),
            expires: dated(registration.expires),
          })
        : registration.kind === 'unofficial'
          ? registration
          : cited(registration),
    seen: facts.seen,
    sentBy: facts.sentBy,
    side: cited(facts.side),
    cacheable: cited(facts.cacheable),
    content: cited(facts.content),
    method: facts.method && cited(facts.method),
    retry: cited(facts.retry),
    fields: facts.fields.map(cited),
    requestFields: facts.requestFields.map(cited),
    formerly: facts.formerly.map((entry) => ({ ...entry, citation: cite(entry.citation) })),
    history: facts.history.map(cited),
    also: facts.also,
    confusedWith: facts.confusedWith,
    recognise: facts.recognise,
    sources: facts.sources.map(({ retrieved, ...source }) => ({
      ...source,
      retrieved: machineDate(retrieved),
    })),
    reviewed: machineDate(facts.reviewed),
  });
}

let published: Promise<PublishedNumber[]> | undefined;

async function publishNumbers(): Promise<PublishedNumber[]> {
  const specifications = await mapSpecifications();
  const libraries = await listLibraries();
  const subCodeLists = await listSubCodes(sourceLocale);
  return [...(await listNumbers())].map(([code, meanings]) => {
    const { common, further } = namesOf(code, libraries);
    return publishedNumberSchema.parse({
      version: dataVersion,
      code,
      class: statusClassOf(code),
      registered: meanings.some(({ facts }) => facts.vendor === ietf),
      url: absolute(paths.code(sourceLocale, code)),
      meanings: meanings.map((meaning) => publishMeaning(meaning, specifications)),
      names: [...common, ...further].map(defined),
      subCodes: subCodeLists.flatMap(({ vendor, subCodes }) =>
        subCodes
          .filter(({ statusCodes }) => statusCodes.includes(code))
          .map(({ id, name, meaning, fix, link }) =>
            defined({ id, vendor, url: absolute(link.href), name, meaning, fix }),
          ),
      ),
    });
  });
}

/**
 * Every number with all its meanings, as programs get it.
 * @throws when something does not fit the published schema, which stops the build
 */
export function listPublishedNumbers(): Promise<PublishedNumber[]> {
  return (published ??= publishNumbers());
}

/** All numbers in one file. */
export async function getPublishedCodes(): Promise<PublishedCodes> {
  return publishedCodesSchema.parse({
    version: dataVersion,
    licence: 'CC-BY-4.0',
    registry: { updated: registry.updated, compared: registry.compared },
    codes: await listPublishedNumbers(),
  });
}
