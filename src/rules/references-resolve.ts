import { generatedHeadingIds, headingIdsOf } from '../domain/headings.ts';
import { anchorOf, headingPrefix, ietf, parseMeaningId } from '../domain/meaning-id.ts';
import { statusClassIds } from '../domain/status-class.ts';
import type { Finding, Rule } from './rule.ts';

/** Meanings, vendors and links inside articles lead to something. */
export const referencesResolve: Rule = {
  name: 'references-resolve',
  description: 'Every vendor, every meaning in confusedWith and every link of an article exists.',
  check: ({ meanings, translations, vendors, classes }) => {
    const findings: Finding[] = [];
    const ids = new Set(meanings.map(({ id }) => id));
    const vendorIds = new Set(vendors.map(({ id }) => id));
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

    for (const { file, body } of [...meanings, ...translations, ...vendors, ...classes]) {
      for (const [, address = ''] of body.matchAll(/\]\((\/[^)\s]*)\)/g)) {
        const remedy = remedyFor(address);
        if (remedy === undefined) continue;
        findings.push({ file, field: 'article', found: `${address} leads nowhere.`, remedy });
      }
    }
    return findings;

    function remedyFor(address: string): string | undefined {
      const match = /^\/(codes|classes|vendors|about)(?:\/([\w-]+))?(?:#([\w-]+))?$/.exec(address);
      if (match === null) return 'Write /codes/404, /classes/4xx, /vendors/nginx or /about.';
      const [, room, id, anchor] = match;
      if (id === undefined) return undefined;
      if (room === 'vendors') {
        return vendorIds.has(id) ? undefined : `Write one of ${[...vendorIds].sort().join(', ')}.`;
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
