import { generatedHeadingIds, headingIdsOf } from '../domain/headings.ts';
import { anchorOf, headingPrefix, ietf, parseMeaningId } from '../domain/meaning-id.ts';
import { statusClassIds } from '../domain/status-class.ts';
import { parseArticleAddress } from '../domain/page-kinds.ts';
import type { Finding, Rule } from './rule.ts';

/** Meanings, vendors and links inside articles lead to something. */
export const referencesResolve: Rule = {
  name: 'references-resolve',
  description: 'Every vendor, every meaning in confusedWith and every link of an article exists.',
  check: ({ meanings, translations, vendors, classes, fields, subCodeLists, specifications }) => {
    const findings: Finding[] = [];
    const ids = new Set(meanings.map(({ id }) => id));
    const vendorIds = new Set(vendors.map(({ id }) => id));
    const fieldIds = new Set(fields.map(({ id }) => id));
    const subCodesOf = Map.groupBy(subCodeLists, ({ facts }) => facts.vendor);
    const meaningsOf = Map.groupBy(meanings, ({ facts }) => facts.code);

    for (const { file, id, facts } of meanings) {
      if (facts.vendor !== ietf && !vendorIds.has(facts.vendor)) {
        findings.push({
          file,
          field: 'vendor',
          found: `content/vendors/${facts.vendor}.mdx does not exist.`,
          remedy: `Add it, or write one of ${[...vendorIds].sort().join(', ')}.`,
        });
      }
      for (const [index, { meaning }] of facts.confusedWith.entries()) {
        if (ids.has(meaning) && meaning !== id) continue;
        const code = /\d{3}/.exec(meaning)?.[0];
        const others = [...ids].filter((other) => code && parseMeaningId(other).code === code);
        findings.push({
          file,
          field: `confusedWith.${String(index)}.meaning`,
          found: meaning === id ? `${meaning} is this entry itself.` : `${meaning} does not exist.`,
          remedy: others.length > 0 ? `Write ${others.join(' or ')}.` : 'Write vendor/code.',
        });
      }
    }

    for (const { file, facts } of subCodeLists) {
      if (!vendorIds.has(facts.vendor)) {
        findings.push({
          file,
          field: 'vendor',
          found: `content/vendors/${facts.vendor}.mdx does not exist.`,
          remedy: `Write one of ${[...vendorIds].sort().join(', ')}.`,
        });
      }
      for (const { id, statusCodes } of facts.subCodes) {
        for (const code of statusCodes.filter((status) => !meaningsOf.has(status))) {
          findings.push({
            file,
            field: `${id}.statusCodes`,
            found: `${code} has no file in content/codes.`,
            remedy: 'Write a number that has one.',
          });
        }
      }
    }

    for (const { file, body } of [...meanings, ...translations, ...vendors, ...classes]) {
      for (const [, address = ''] of body.matchAll(/\]\((\/[^)\s]*)\)/g)) {
        const remedy = remedyFor(address);
        if (remedy === undefined) continue;
        findings.push({ file, field: 'article', found: `${address} leads nowhere.`, remedy });
      }
    }
    return findings;

    function remedyFor(address: string): string | undefined {
      const page = parseArticleAddress(address);
      switch (page?.kind) {
        case undefined:
          return 'Write an address as it is at the root: /codes/404, /vendors/nginx, /fields/retry-after, /about/data.';
        case 'vendor':
          return remedyForId(page.id, vendorIds) ?? remedyForSubCode(page.id, page.anchor);
        case 'field':
          return remedyForId(page.id, fieldIds);
        case 'class':
          return remedyForId(page.id, new Set(statusClassIds));
        case 'specification':
          return remedyForId(page.id, new Set(specifications.keys()));
        case 'code':
        case 'meaning':
          return remedyForNumber(
            page.code,
            page.anchor,
            page.kind === 'meaning' ? page.owner : undefined,
          );
        default:
          return undefined;
      }
    }

    function remedyForId(id: string, known: ReadonlySet<string>): string | undefined {
      return known.has(id) ? undefined : `Write one of ${[...known].sort().join(', ')}.`;
    }

    function remedyForSubCode(vendor: string, anchor: string | undefined): string | undefined {
      const subCodes = (subCodesOf.get(vendor) ?? []).flatMap(({ facts }) =>
        facts.subCodes.map((subCode) => subCode.id),
      );
      return anchor === undefined || subCodes.includes(anchor)
        ? undefined
        : `${vendor} has no sub-code ${anchor} in content/sub-codes. Add it there, or leave the fragment out.`;
    }

    function remedyForNumber(
      code: string,
      anchor: string | undefined,
      owner: string | undefined,
    ): string | undefined {
      const meaningsOfCode = meaningsOf.get(code);
      if (meaningsOfCode === undefined) return 'Write a number that has a file in content/codes.';
      const owners = meaningsOfCode.map(({ id }) => anchorOf(id));
      if (owner !== undefined && (owners.length < 2 || !owners.includes(owner))) {
        return owners.length < 2
          ? `Write /codes/${code}; it has one meaning.`
          : `Write /codes/${code}/ with one of ${owners.join(', ')}.`;
      }
      const anchors = [
        ...owners,
        ...meaningsOfCode.flatMap(({ id, body }) =>
          [...headingIdsOf(body), ...generatedHeadingIds].map(
            (heading) => headingPrefix(id) + heading,
          ),
        ),
      ];
      return anchor === undefined || anchors.includes(anchor)
        ? undefined
        : `Write /codes/${code} with one of ${anchors.map((known) => `#${known}`).join(', ')}.`;
    }
  },
};
