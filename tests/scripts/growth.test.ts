import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { growContent } from '../../scripts/growth/grow-content.ts';
import type { Content } from '../../src/rules/content.ts';
import { checkContent } from '../../src/rules/index.ts';
import { readContent } from '../../src/rules/read-content.ts';
import { formatFinding } from '../../src/rules/rule.ts';

let root = '';

/** How many meanings the number has that has most. */
const mostOfANumber = ({ meanings }: Content) =>
  Math.max(
    ...[...Map.groupBy(meanings, ({ facts }) => facts.code).values()].map((same) => same.length),
  );

describe('content that is made larger to be measured', () => {
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'larger-'));
    await cp('content', join(root, 'content'), { recursive: true });
  });
  after(() => rm(root, { recursive: true }));

  it('has so many times as many meanings, spread over the numbers, with more translations', async () => {
    const before = (await readContent(root)).content;
    const count = await growContent(root, 3);
    const { content } = await readContent(root);
    assert.equal(count, 3 * before.meanings.length);
    assert.equal(content.meanings.length, count);
    assert.ok(content.meaningTranslations.length > before.meaningTranslations.length);
    assert.ok(mostOfANumber(content) <= mostOfANumber(before) + 3);
  });

  it('keeps every rule, so that it builds', async () => {
    assert.deepEqual((await checkContent(root)).map(formatFinding), []);
  });
});
