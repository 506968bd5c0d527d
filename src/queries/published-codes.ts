import registry from '../../content/registry/iana-http-status-codes.json' with { type: 'json' };
import { parseCitation, sectionUrl } from '../domain/citation.ts';
import { namesOf } from '../domain/code-names.ts';
import { keepersOf, sendersOf, type Product } from '../domain/default-behaviour.ts';
import { anchorOf, ietf } from '../domain/meaning-id.ts';
import { retryByMethod } from '../domain/retry-by-method.ts';
import { statusClassOf } from '../domain/status-class.ts';
import { languageOf } from '../i18n/language.ts';
import { sourceLocale } from '../i18n/languages.ts';
import { absolute, paths } from '../i18n/site-paths.ts';
import { publishFacts, type PublishedCitation } from '../schemas/published.ts';
import {
  adviceFields,
  dataLicence,
  dataRelease,
  dataVersion,
  publishedNumberSchema,
  type PublishedCodes,
  type PublishedMeaning,
  type PublishedNumber,
} from '../schemas/published-number.ts';
import type { Specification } from '../schemas/specification.ts';
import { mapSpecifications } from './citations.ts';
import { linksFrom } from './links.ts';
import { listLibraries } from './libraries.ts';
import { listMappingsOf } from './mappings.ts';
import { issuerOf, titleOf } from './meaning-reference.ts';
import { listNumbers, type JoinedMeaning } from './meanings.ts';
import { listProducts } from './products.ts';
import { listTold } from './told-of-number.ts';
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

/** Resolves the citations of what is published. */
export async function publishedCitations(): Promise<ReturnType<typeof resolver>> {
  return resolver(await mapSpecifications());
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

/** A product as data refers to it, with its row on the page that tells what it does. */
function published({ id, facts: { name, kind, version } }: Product, page: 'retry' | 'caching') {
  return {
    product: id,
    name,
    kind,
    version,
    url: absolute(paths.page(sourceLocale, { kind: page, anchor: id })),
  };
}

/**
 * Every number with all its meanings, as programs get it.
 * @throws when something does not fit the published schema, which stops the build
 */
export const listPublishedNumbers = once(async (): Promise<PublishedNumber[]> => {
  const resolve = await publishedCitations();
  const libraries = await listLibraries();
  const subCodeLists = await listSubCodes(sourceLocale);
  const products = await listProducts(sourceLocale);
  const link = await linksFrom(sourceLocale);
  const numbers = [...(await listNumbers())];
  const told = await listTold();
  const mappings = new Map(
    await Promise.all(
      numbers.map(
        async ([code]) => [code, await listMappingsOf(sourceLocale, code, link)] as const,
      ),
    ),
  );
  return numbers.map(([code, meanings]) => {
    const { common, further } = namesOf(code, libraries);
    const number: PublishedNumber = {
      version: dataVersion,
      release: dataRelease,
      licence: dataLicence,
      advice: [...adviceFields],
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
      defaults: {
        sentAgain: sendersOf(products, { code }).map(({ product, ...rule }) =>
          defined({ ...published(product, 'retry'), ...rule }),
        ),
        stored: keepersOf(products, { code }).map(({ product, ...rule }) =>
          defined({ ...published(product, 'caching'), ...rule }),
        ),
      },
      mappings: (mappings.get(code) ?? []).map(({ link: { href }, ...row }) =>
        defined({ ...row, url: absolute(href) }),
      ),
      ...told(code),
    };
    publishedNumberSchema.parse(number);
    return number;
  });
});

/** All numbers in one file. */
export async function getPublishedCodes(): Promise<PublishedCodes> {
  return {
    version: dataVersion,
    release: dataRelease,
    licence: dataLicence,
    registry: { updated: registry.updated, compared: registry.compared },
    codes: await listPublishedNumbers(),
  };
}
