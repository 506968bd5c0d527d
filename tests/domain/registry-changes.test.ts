import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRegistry } from '../../src/domain/registry.ts';
import { compareSnapshots, formatChange } from '../../scripts/registry/compare-snapshots.ts';
import { contentToEdit } from '../../scripts/registry/content-to-edit.ts';
import { nextSnapshot } from '../../scripts/registry/next-snapshot.ts';
import { validateDates } from '../../scripts/registry/validate-dates.ts';

describe('the changes between two copies', () => {
  const before = parseRegistry(`Value,Description,Reference
100-103,Unassigned,
104,"Upload (TEMPORARY - a, b)",[draft]
105-403,Unassigned,
404,Not Found,"[RFC9110, Section 15.5.5]"
405-599,Unassigned,`);
  const after = parseRegistry(`Value,Description,Reference
100-403,Unassigned,
404,Not There,[RFC9999]
405-508,Unassigned,
509,Bandwidth Limit Exceeded,[RFC9999]
510-599,Unassigned,`);
  const changes = compareSnapshots(before, after);

  it('are told for each code, and not for the gaps', () => {
    assert.deepEqual(compareSnapshots(before, before), []);
    assert.deepEqual(changes.map(formatChange), [
      '104 removed: Upload (TEMPORARY - a, b) [draft]',
      '404 description changed: Not Found -> Not There',
      '404 reference changed: [RFC9110, Section 15.5.5] -> [RFC9999]',
      '509 added: Bandwidth Limit Exceeded [RFC9999]',
    ]);
  });
  it('name the content files that need an edit', () => {
    const files = [
      'content/codes/cpanel/509.mdx',
      'content/codes/ietf/404.mdx',
      'content/codes/shopify/404-other.mdx',
      'content/ja/codes/ietf/404.mdx',
    ];
    const edits = contentToEdit(changes, files);
    assert.deepEqual(
      [...new Set(edits.map(({ file }) => file))],
      [
        'content/codes/ietf/104.mdx',
        'content/codes/ietf/404.mdx',
        'content/ja/codes/ietf/404.mdx',
        'content/codes/ietf/509.mdx',
        'content/codes/cpanel/509.mdx',
      ],
    );
  });

  const snapshot = {
    registry: 'Status codes',
    url: 'https://registry.example/',
    updated: '2025-09-15',
    compared: '2026-10-09',
    note: 'Never edited by hand. Whether 104 stays is not known.',
  };
  const dates = { updated: '2026-11-20', compared: '2026-11-23' };

  it('drop what the note says of a code that changed', () => {
    assert.deepEqual(nextSnapshot(snapshot, dates, []), { ...snapshot, ...dates });
    assert.equal(nextSnapshot(snapshot, dates, changes).note, 'Never edited by hand.');
    assert.equal(nextSnapshot(snapshot, { ...dates, note: 'New.' }, changes).note, 'New.');
  });
  it('come with days that exist and do not run backwards', () => {
    const faultsOf = (fields: object) =>
      validateDates({ ...snapshot, ...dates, ...fields }, snapshot, 'command line').map(
        ({ field }) => field,
      );
    assert.deepEqual(faultsOf({}), []);
    assert.deepEqual(faultsOf({ updated: '2026-13-01', compared: 'today' }), [
      'updated',
      'compared',
    ]);
    assert.deepEqual(faultsOf({ compared: '2026-11-19' }), ['compared']);
    assert.deepEqual(faultsOf({ updated: '2025-09-14' }), ['updated']);
  });
});
