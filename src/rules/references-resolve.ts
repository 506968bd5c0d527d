import { generatedHeadingIds, headingIdsOf } from '../domain/headings.ts';
import { anchorOf, headingPrefix, ietf } from '../domain/meaning-id.ts';
import {
  isFileAddress,
  pageKinds,
  parseArticleAddress,
  type PageKindRecord,
} from '../domain/page-kinds.ts';
import { catalogue, type CollectionName } from '../schemas/catalogue.ts';
import { articlesOf, type Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** What is wrong with a reference: everything of a finding but where the reference stands. */
type Fault = Omit<Finding, 'file' | 'field'>;

/** Meanings, vendors and links inside articles lead to something. */
export const referencesResolve: Rule = {
  name: 'references-resolve',
  description: 'Every vendor, every meaning in confusedWith and every link of an article exists.',
  check: (content) => [
    ...meaningFindings(content),
    ...subCodeFindings(content),
    ...linkFindings(content),
  ],
};

function meaningFindings({ meanings, vendors }: Content): Finding[] {
  const vendorIds = new Set(vendors.map(({ id }) => id));
  const ids = new Set(meanings.map(({ id }) => id));
  return meanings.flatMap(({ file, id, facts }): Finding[] => [
    ...(facts.vendor === ietf ? [] : vendorFaults(facts.vendor, vendorIds)).map((fault) => ({
      file,
      field: 'vendor',
      ...fault,
    })),
    ...facts.confusedWith.flatMap(({ meaning }, index): Finding[] => {
      if (ids.has(meaning) && meaning !== id) return [];
      const code = /\d{3}/.exec(meaning)?.[0];
      const others = meanings.filter((other) => other.facts.code === code).map((other) => other.id);
      return [
        {
          file,
          field: `confusedWith.${String(index)}.meaning`,
          found: meaning === id ? `${meaning} is this entry itself.` : `${meaning} does not exist.`,
          remedy: others.length > 0 ? `Write ${others.join(' or ')}.` : 'Write vendor/code.',
          soughtIn: `content/codes/${meaning}`,
        },
      ];
    }),
  ]);
}

function subCodeFindings({ meanings, vendors, subCodeLists }: Content): Finding[] {
  const vendorIds = new Set(vendors.map(({ id }) => id));
  const codes = new Set(meanings.map(({ facts }) => facts.code));
  return subCodeLists.flatMap(({ file, facts }): Finding[] => [
    ...vendorFaults(facts.vendor, vendorIds).map((fault) => ({ file, field: 'vendor', ...fault })),
    ...facts.subCodes.flatMap(({ id, statusCodes }) =>
      statusCodes
        .filter((code) => !codes.has(code))
        .map((code) => ({
          file,
          field: `${id}.statusCodes`,
          found: `${code} has no file in content/codes.`,
          remedy: 'Write a number that has one.',
          soughtIn: filesOfCode(code),
        })),
    ),
  ]);
}

function linkFindings(content: Content): Finding[] {
  const faultOf = linkCheck(content);
  return articlesOf(content).flatMap(({ file, body }) =>
    [...body.matchAll(/\]\((\/[^)\s]*)\)/g)].flatMap(([, address = '']): Finding[] => {
      const fault = faultOf(address);
      if (fault === undefined) return [];
      return [{ file, field: 'article', found: `${address} leads nowhere.`, ...fault }];
    }),
  );
}

/** What is wrong with a link. */
type LinkFault = Pick<Finding, 'remedy' | 'soughtIn'>;

/** A function that says what is wrong with an address in an article; undefined where nothing is. */
function linkCheck(content: Content): (address: string) => LinkFault | undefined {
  const meaningsOf = Map.groupBy(content.meanings, ({ facts }) => facts.code);
  const idsOf = (name: CollectionName) => content[name].map(({ id }) => id).sort();

  return (address) => {
    // Files are made by the build, and a test over its output follows links to them.
    if (isFileAddress(address)) return undefined;
    const page = parseArticleAddress(address);
    if (page === undefined) {
      return {
        remedy:
          'Write an address as it is at the root: /codes/404, /vendors/nginx, /fields/retry-after, /about/data.',
      };
    }
    const { anchor } = page;
    if ('code' in page) {
      const owners = meaningsOf.get(page.code);
      const soughtIn = filesOfCode(page.code);
      if (owners === undefined) {
        return { remedy: 'Write a number that has a file in content/codes.', soughtIn };
      }
      const owned = owners.filter(
        ({ id }) => page.kind !== 'meaning' || anchorOf(id) === page.owner,
      );
      if (page.kind === 'meaning' && (owners.length < 2 || owned.length === 0)) {
        return { remedy: ownerRemedy(page.code, owners), soughtIn };
      }
      return anchorFault(anchor, anchorsOfMeanings(owned), soughtIn);
    }
    const kind: PageKindRecord = pageKinds[page.kind];
    if (kind.collection === undefined) return anchorFault(anchor, []);
    const id = 'id' in page ? page.id : page.kind;
    const { folder } = catalogue[kind.collection];
    const soughtIn = `content/${folder}/${id}`;
    const known = idsOf(kind.collection);
    if (!known.includes(id)) return { remedy: `Write one of ${known.join(', ')}.`, soughtIn };
    return anchorFault(anchor, anchorsOfEntry(content, kind.collection, id), soughtIn);
  };
}

/** What to write in place of an owner that a number does not have, or alone has. */
function ownerRemedy(code: string, owners: Content['meanings']): string {
  return owners.length < 2
    ? `Write /codes/${code}, which has one meaning.`
    : `Write /codes/${code}/ with one of ${owners.map(({ id }) => anchorOf(id)).join(', ')}.`;
}

/** Ids of the parts of a page that tells meanings. */
function anchorsOfMeanings(meanings: Content['meanings']): string[] {
  return meanings.flatMap(({ id, body }) => [
    anchorOf(id),
    ...[...headingIdsOf(body), ...generatedHeadingIds].map(
      (heading) => headingPrefix(id) + heading,
    ),
  ]);
}

/** Ids of the parts of a page that tells one entry: its headings, and a vendor's sub-codes. */
function anchorsOfEntry(content: Content, name: CollectionName, id: string): string[] {
  const entry = content[name].find((file) => file.id === id);
  const headings = entry !== undefined && 'body' in entry ? headingIdsOf(entry.body) : [];
  const subCodes =
    name === 'vendors'
      ? content.subCodeLists
          .filter(({ facts }) => facts.vendor === id)
          .flatMap(({ facts }) => facts.subCodes.map((subCode) => subCode.id))
      : [];
  return [...headings, ...subCodes];
}

/** The files of a number's meanings, as a pattern for `soughtIn`. */
function filesOfCode(code: string): string {
  return `content/codes/*/${code}*`;
}

function vendorFaults(vendor: string, vendorIds: ReadonlySet<string>): Fault[] {
  if (vendorIds.has(vendor)) return [];
  return [
    {
      found: `content/vendors/${vendor}.mdx does not exist.`,
      remedy: `Add it, or write one of ${[...vendorIds].sort().join(', ')}.`,
      soughtIn: `content/vendors/${vendor}`,
    },
  ];
}

function anchorFault(
  anchor: string | undefined,
  known: readonly string[],
  soughtIn?: string,
): LinkFault | undefined {
  if (anchor === undefined || known.includes(anchor)) return undefined;
  const remedy =
    known.length === 0
      ? `Leave #${anchor} out; the page has no such parts.`
      : `Write one of ${known.map((id) => `#${id}`).join(', ')}, or leave it out.`;
  return { remedy, ...(soughtIn !== undefined && { soughtIn }) };
}
