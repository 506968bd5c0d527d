import { anchorOf, parseMeaningId } from '../domain/meaning-id.ts';
import type { Finding, Rule } from './rule.ts';

/** No two meanings of a number share an anchor, and a vendor with two of them tells them apart. */
export const meaningsAreUnique: Rule = {
  name: 'meanings-are-unique',
  description:
    'Vendor, code and slug name one meaning; two meanings of one vendor both have slugs.',
  check: ({ meanings }) => {
    const findings: Finding[] = [];
    const byAnchor = Map.groupBy(meanings, ({ id, facts }) => `${facts.code}#${anchorOf(id)}`);
    for (const [anchor, same] of byAnchor) {
      for (const { file } of same.slice(1)) {
        findings.push({
          file,
          field: 'file name',
          found: `${same[0]?.file ?? ''} already has the anchor /codes/${anchor}.`,
          remedy: 'Give one of them another slug.',
        });
      }
    }
    const byOwner = Map.groupBy(meanings, ({ facts }) => `${facts.vendor}/${facts.code}`);
    for (const [owner, same] of byOwner) {
      if (same.length === 1) continue;
      for (const { file, id } of same) {
        if (parseMeaningId(id).slug !== undefined) continue;
        findings.push({
          file,
          field: 'file name',
          found: `${owner} has ${String(same.length)} meanings, and this one has no slug.`,
          remedy: `Rename it to ${owner}-<slug>.mdx, where the slug says what sets it apart.`,
        });
      }
    }
    return findings;
  },
};
