import { generatedHeadingIds, headingIdsOf } from '../domain/headings.ts';
import { anchorOf, headingPrefix, ietf, parseMeaningId } from '../domain/meaning-id.ts';
import { statusClassIds } from '../domain/status-class.ts';
import { articleAddress } from '../domain/article-address.ts';
import type { Finding, Rule } from './rule.ts';

/** Meanings, vendors and links inside articles lead to something. */
export const referencesResolve: Rule = {
  name: 'references-resolve',
  description: 'Every vendor, every meaning in confusedWith and every link of an article exists.',
  check: ({ meanings, translations, vendors, classes, fields, subCodeLists }) => {
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
      const match = articleAddress.exec(address);
      if (match === null) {
        return 'Write /codes/404, /classes/4xx, /vendors/nginx, /fields/retry-after or /about.';
      }
      const [, room, id, anchor] = match;
      if (id === undefined) return undefined;
      if (room === 'vendors') {
        if (!vendorIds.has(id)) return `Write one of ${[...vendorIds].sort().join(', ')}.`;
        const subCodes = (subCodesOf.get(id) ?? []).flatMap(({ facts }) =>
          facts.subCodes.map((subCode) => subCode.id),
        );
        return anchor === undefined || subCodes.includes(anchor)
          ? undefined
          : `${id} has no sub-code ${anchor} in content/sub-codes. Add it there, or leave the fragment out.`;
      }
      if (room === 'fields') {
        return fieldIds.has(id) ? undefined : `Write one of ${[...fieldIds].sort().join(', ')}.`;
      }
      if (room === 'classes') {
        return statusClassIds.some((known) => known === id)
          ? undefined
          : `Write one of ${statusClassIds.join(', ')}.`;
      }
      const owners = meaningsOf.get(id);
      if (owners === undefined) return 'Write a number that has a file in content/codes.';
      const anchors = owners.flatMap((meaning) => [
        anchorOf(meaning.id),
        ...[...headingIdsOf(meaning.body), ...generatedHeadingIds].map(
          (heading) => headingPrefix(meaning.id) + heading,
        ),
      ]);
      return anchor === undefined || anchors.includes(anchor)
        ? undefined
        : `Write /codes/${id} with one of ${anchors.map((known) => `#${known}`).join(', ')}.`;
    }
  },
};
