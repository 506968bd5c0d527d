import { compareSnapshots } from '../../../scripts/registry/compare-snapshots.ts';
import { parseRegistry } from '../../../src/domain/registry.ts';

/** A copy of the registry. */
export const before = parseRegistry(`Value,Description,Reference
100-103,Unassigned,
104,"Upload (TEMPORARY - a, b)",[draft]
105-403,Unassigned,
404,Not Found,"[RFC9110, Section 15.5.5]"
405-599,Unassigned,`);

/** A later one, in which 104 has gone, 404 has changed and 509 is new. */
const later = parseRegistry(`Value,Description,Reference
100-403,Unassigned,
404,Not There,[RFC9999]
405-508,Unassigned,
509,Bandwidth Limit Exceeded,[RFC9999]
510-599,Unassigned,`);

/** What changed between the two. */
export const changes = compareSnapshots(before, later);

/** What stands beside the earlier copy. */
export const snapshot = {
  registry: 'Status codes',
  url: 'https://registry.example/',
  updated: '2025-09-15',
  compared: '2026-10-09',
  note: 'Never edited by hand. Whether 104 stays is not known.',
};

/** The dates of the later one. */
export const dates = { updated: '2026-11-20', compared: '2026-11-23' };
