import type { CollectionName } from '../schemas/catalogue.ts';

/** One kind of page. */
export interface PageKindRecord {
  /** Address below the language, with parameters in braces; the front page has an empty one. */
  address: string;
  /**
   * Languages in which its pages exist: `every` one; the `source` language alone, so far; or those
   * into which the content of a page is `translated`.
   */
  languages: 'every' | 'source' | 'translated';
  /** Whether articles may link to its pages. */
  linkable: boolean;
  /** Collection of content with an entry for each page, under the `id` of its address or the kind's name. */
  collection?: CollectionName;
}

/**
 * Every kind of page that has an address of its own. Addresses, links, languages and what articles
 * may link to follow from here; the files under `src/pages` have the same paths.
 */
export const pageKinds = {
  home: { address: '', languages: 'every', linkable: false },
  codes: { address: 'codes', languages: 'every', linkable: true },
  code: { address: 'codes/{code}', languages: 'translated', linkable: true },
  meaning: { address: 'codes/{code}/{owner}', languages: 'translated', linkable: true },
  class: {
    address: 'classes/{id}',
    languages: 'translated',
    linkable: true,
    collection: 'classes',
  },
  vendors: { address: 'vendors', languages: 'every', linkable: true },
  vendor: {
    address: 'vendors/{id}',
    languages: 'translated',
    linkable: true,
    collection: 'vendors',
  },
  symptoms: { address: 'symptoms', languages: 'source', linkable: true },
  symptom: {
    address: 'symptoms/{id}',
    languages: 'source',
    linkable: true,
    collection: 'symptoms',
  },
  fields: { address: 'fields', languages: 'every', linkable: true },
  field: { address: 'fields/{id}', languages: 'translated', linkable: true, collection: 'fields' },
  specifications: { address: 'specifications', languages: 'every', linkable: true },
  specification: {
    address: 'specifications/{id}',
    languages: 'translated',
    linkable: true,
    collection: 'specifications',
  },
  diagnose: { address: 'diagnose', languages: 'every', linkable: true },
  diagnoseStep: {
    address: 'diagnose/steps/{id}',
    languages: 'every',
    linkable: true,
    collection: 'diagnoseSteps',
  },
  choices: { address: 'choose', languages: 'source', linkable: true },
  choiceTree: { address: 'choose/tree', languages: 'source', linkable: true },
  choiceStep: { address: 'choose/steps/{id}', languages: 'source', linkable: false },
  choice: { address: 'choose/{id}', languages: 'source', linkable: true, collection: 'choices' },
  comparisons: { address: 'compare', languages: 'source', linkable: true },
  comparison: {
    address: 'compare/{id}',
    languages: 'source',
    linkable: true,
    collection: 'comparisons',
  },
  guides: { address: 'guides', languages: 'source', linkable: true },
  guide: { address: 'guides/{id}', languages: 'source', linkable: true, collection: 'guides' },
  retry: { address: 'retry', languages: 'every', linkable: true },
  caching: { address: 'caching', languages: 'every', linkable: true },
  mappings: { address: 'mappings', languages: 'every', linkable: true },
  changes: { address: 'changes', languages: 'every', linkable: true },
  search: { address: 'search', languages: 'every', linkable: false },
  offline: { address: 'offline', languages: 'every', linkable: true },
  about: { address: 'about', languages: 'translated', linkable: true, collection: 'pages' },
  data: { address: 'about/data', languages: 'translated', linkable: true, collection: 'pages' },
} as const satisfies Record<string, PageKindRecord>;

export type PageKind = keyof typeof pageKinds;

type ParametersIn<Address extends string> = Address extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersIn<Rest>
  : never;

/** A page, and a place on it: its kind, the parameters of its address, a fragment, a query. */
export type PageReference = {
  [Kind in PageKind]: {
    kind: Kind;
    /** Id of a part of the page. */
    anchor?: string | undefined;
    /** What to search for; the search page alone reads it. */
    query?: string | undefined;
  } & Record<ParametersIn<(typeof pageKinds)[Kind]['address']>, string>;
}[PageKind];

/** Address of a page below its language, without a slash at either end: `codes/404`. */
export function addressOf(page: PageReference): string {
  const parameters: Readonly<Record<string, string | undefined>> = { ...page };
  return pageKinds[page.kind].address.replace(
    /\{(\w+)\}/g,
    (_, name: string) => parameters[name] ?? '',
  );
}

const parsers = (Object.keys(pageKinds) as PageKind[])
  .filter((kind) => pageKinds[kind].linkable)
  .map((kind) => {
    const path = pageKinds[kind].address.replace(/\{(\w+)\}/g, '(?<$1>[\\w-]+)');
    return { kind, pattern: new RegExp(`^/${path}(?:#(?<anchor>[\\w.-]+))?$`) };
  });

/** Whether an address inside an article names a file of the site, such as `/codes/451.json`. */
export function isFileAddress(address: string): boolean {
  return /^\/[\w/-]+\.(json|md|txt|xml)$/.test(address);
}

/**
 * The page that an address inside an article names. Articles write addresses as they are at the root
 * of the site, without a slash at the end: `/codes/499#nginx`, `/vendors/iis#403.14`, `/about/data`.
 * @returns nothing for an address of no kind of page that articles may link to
 */
export function parseArticleAddress(address: string): PageReference | undefined {
  for (const { kind, pattern } of parsers) {
    const match = pattern.exec(address);
    if (match !== null) return { kind, ...match.groups } as PageReference;
  }
  return undefined;
}
