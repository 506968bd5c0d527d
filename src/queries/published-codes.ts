import registry from '../../content/registry/iana-http-status-codes.json' with { type: 'json' };
import { parseCitation, sectionUrl } from '../domain/citation.ts';
import { namesOf } from '../domain/code-names.ts';
import { anchorOf, ietf } from '../domain/meaning-id.ts';
import { retryByMethod } from '../domain/retry-by-method.ts';
import { statusClassOf } from '../domain/status-class.ts';
import { languageOf } from '../i18n/language.ts';
import { sourceLocale } from '../i18n/languages.ts';
import { absolute, paths } from '../i18n/site-paths.ts';
import { publishFacts, type PublishedCitation } from '../schemas/published.ts';
import {
  dataVersion,
  publishedCodesSchema,
  publishedNumberSchema,
  type PublishedCodes,
  type PublishedMeaning,
  type PublishedNumber,
} from '../schemas/published-number.ts';
import type { Specification } from '../schemas/specification.ts';
import { mapSpecifications } from './citations.ts';
import { listLibraries } from './libraries.ts';
import { issuerOf, titleOf } from './meaning-reference.ts';
import { listNumbers, type JoinedMeaning } from './meanings.ts';
import { once } from './remember.ts';
import { listSubCodes } from './sub-codes.ts';

/** Leaves out what is undefined, so that absent fields are absent in the JSON and for its schema. */
function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Value;
}

/** Resolves citations into their parts and the address of the section. */
function resolver(specifications: ReadonlyMap<string, Specification>) {
  return (citation: string): PublishedCitation => {
    const { specification: id, section } = parseCitation(citation);
    const specification = specifications.get(id);
    if (specification === undefined) {
      throw new Error(`${citation}: content/specifications/${id}.yaml does not exist.`);
    }
    return { specification: id, section, url: sectionUrl(specification, section) };
  };
}

function publishMeaning(
  meaning: JoinedMeaning,
  resolve: ReturnType<typeof resolver>,
): PublishedMeaning {
  const { id, facts } = meaning;
  return {
    id,
    url: absolute(
      paths.page(sourceLocale, { kind: 'code', code: facts.code, anchor: anchorOf(id) }),
    ),
    vendorName: issuerOf(meaning, languageOf(sourceLocale)),
    title: titleOf(facts),
    ...publishFacts({ ...facts, retryByMethod: retryByMethod(facts) }, resolve),
  };
}

/**
 * Every number with all its meanings, as programs get it.
 * @throws when something does not fit the published schema, which stops the build
 */
export const listPublishedNumbers = once(async (): Promise<PublishedNumber[]> => {
  const resolve = resolver(await mapSpecifications());
  const libraries = await listLibraries();
  const subCodeLists = await listSubCodes(sourceLocale);
  return [...(await listNumbers())].map(([code, meanings]) => {
    const { common, further } = namesOf(code, libraries);
    const number: PublishedNumber = {
      version: dataVersion,
      code,
      class: statusClassOf(code),
      registered: meanings.some(({ facts }) => facts.vendor === ietf),
      url: absolute(paths.page(sourceLocale, { kind: 'code', code })),
      meanings: meanings.map((meaning) => publishMeaning(meaning, resolve)),
      names: [...common, ...further].map(defined),
      subCodes: subCodeLists.flatMap(({ vendor, subCodes }) =>
        subCodes
          .filter(({ statusCodes }) => statusCodes.includes(code))
          .map(({ id, name, meaning, fix, link }) =>
            defined({ id, vendor, url: absolute(link.href), name, meaning, fix }),
          ),
      ),
    };
    publishedNumberSchema.parse(number);
    return number;
  });
});

/** All numbers in one file. */
export async function getPublishedCodes(): Promise<PublishedCodes> {
  return {
    version: dataVersion,
    licence: publishedCodesSchema.shape.licence.value,
    registry: { updated: registry.updated, compared: registry.compared },
    codes: await listPublishedNumbers(),
  };
}
