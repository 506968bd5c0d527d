import { articleAddress } from '../domain/article-address.ts';
import { generatedHeadingIds, headingIdsOf } from '../domain/headings.ts';
import { anchorOf, headingPrefix, ietf } from '../domain/meaning-id.ts';
import { statusClassIds } from '../domain/status-class.ts';
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

/** A function that says what is wrong with an address in an article; undefined where nothing is. */
function linkCheck(
  content: Content,
): (address: string) => Pick<Finding, 'remedy' | 'soughtIn'> | undefined {
  const { meanings, vendors, fields, subCodeLists, pages } = content;
  const meaningsOf = Map.groupBy(meanings, ({ facts }) => facts.code);
  const subCodesOf = Map.groupBy(subCodeLists, ({ facts }) => facts.vendor);
  const vendorIds = vendors.map(({ id }) => id).sort();
  const fieldIds = fields.map(({ id }) => id).sort();
  const pageOf = new Map(pages.map((page) => [page.id, page]));

  return (address) => {
    const [isInSite, room, id, anchor] = articleAddress.exec(address) ?? [];
    if (isInSite === undefined || (room === 'classes' && id === undefined)) {
      return {
        remedy: 'Write /codes/404, /classes/4xx, /vendors/nginx, /fields/retry-after or /about.',
      };
    }
    if (room === 'about') {
      const page = pageOf.get(id ?? 'about');
      const soughtIn = `content/pages/${id ?? 'about'}`;
      if (page === undefined) {
        return { remedy: 'Write /about or /about/data.', soughtIn };
      }
      return anchorFault(anchor, headingIdsOf(page.body), soughtIn);
    }
    if (id === undefined) return undefined;
    if (room === 'classes') {
      return oneOf(id, statusClassIds, undefined) ?? withoutAnchor(anchor);
    }
    if (room === 'fields') {
      return oneOf(id, fieldIds, `content/fields/${id}`) ?? withoutAnchor(anchor);
    }
    if (room === 'vendors') {
      const subCodes = (subCodesOf.get(id) ?? []).flatMap(({ facts }) =>
        facts.subCodes.map((subCode) => subCode.id),
      );
      return (
        oneOf(id, vendorIds, `content/vendors/${id}`) ??
        (anchor === undefined || subCodes.includes(anchor)
          ? undefined
          : {
              remedy: `${id} has no sub-code ${anchor} in content/sub-codes. Add it there, or leave the fragment out.`,
              soughtIn: 'content/sub-codes/*',
            })
      );
    }
    const owners = meaningsOf.get(id);
    if (owners === undefined) {
      return {
        remedy: 'Write a number that has a file in content/codes.',
        soughtIn: filesOfCode(id),
      };
    }
    const anchors = owners.flatMap((meaning) => [
      anchorOf(meaning.id),
      ...[...headingIdsOf(meaning.body), ...generatedHeadingIds].map(
        (heading) => headingPrefix(meaning.id) + heading,
      ),
    ]);
    return anchorFault(anchor, anchors, filesOfCode(id));
  };
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

function oneOf(id: string, known: readonly string[], soughtIn: string | undefined) {
  if (known.includes(id)) return undefined;
  return { remedy: `Write one of ${known.join(', ')}.`, ...(soughtIn && { soughtIn }) };
}

function withoutAnchor(anchor: string | undefined) {
  return anchor === undefined ? undefined : { remedy: `Leave #${anchor} out.` };
}

function anchorFault(anchor: string | undefined, known: readonly string[], soughtIn: string) {
  if (anchor === undefined || known.includes(anchor)) return undefined;
  return { remedy: `Write one of ${known.map((id) => `#${id}`).join(', ')}.`, soughtIn };
}
