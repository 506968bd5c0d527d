import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { billOfMaterials } from '../../src/integrations/bill-of-materials.ts';
import { noticeOf, readThirdParty } from '../../src/integrations/third-party.ts';

describe('a bill of materials', () => {
  it('says the same each time of the same packages, in whatever order they come', async () => {
    const project = { name: 'a', version: '1.0.0' };
    const parties = await Promise.all(['minisearch', 'pagefind'].map(readThirdParty));
    const bill = billOfMaterials(project, parties);
    assert.equal(billOfMaterials(project, parties.toReversed()), bill);
    assert.match(bill, /"purl": "pkg:npm\/minisearch@\d/);
  });
});

describe('a package whose code is shipped', () => {
  it('needs a licence that somebody has looked at', async () => {
    // Lightning CSS is under the MPL; nothing of it is shipped.
    await assert.rejects(readThirdParty('lightningcss'), /lightningcss has the licence MPL-2\.0/);
  });

  it('is named in one line of comment, and nothing is where no package is', async () => {
    const party = await readThirdParty('minisearch');
    assert.match(
      noticeOf([party]),
      /^\/\*! minisearch \S+, MIT, Copyright 2022 Luca Ongaro; .*\*\/\n$/,
    );
    assert.equal(noticeOf([]), '');
  });
});
