import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStockWords } from '../../src/recognise/stock-words.ts';

const format = (id: string, ...words: { text: string; shared?: boolean }[]) => ({
  id,
  product: id,
  kind: 'page',
  order: 1,
  fields: [],
  words,
});
const shut = 'The gate of this site is shut until the keeper comes back.';
const find = createStockWords([
  format('gate', { text: shut }, { text: 'Cannot GET' }, { text: "You don't pass the small gate" }),
  format('wall', { text: 'The wall of this site is shut until the mason comes back.' }),
  format('anyone', { text: 'until the keeper comes', shared: true }),
]);
const formatsIn = (text: string) => find(text).map(({ format: id }) => id);

describe('stock words', () => {
  it('are found in any letter case, and marked where they stand', () => {
    const text = `He said: "${shut.toUpperCase()}"`;
    const [words] = find(text);
    assert.equal(words?.format, 'gate');
    assert.equal(text.slice(words.start, words.end), shut.toUpperCase().slice(0, -1));
  });
  it('are found with tags of HTML, entities, breaks and escapes of JSON between them', () => {
    for (const text of [
      '<p>The gate of <b>this site</b><br />\nis shut&nbsp;until the\n  keeper comes back.</p>',
      JSON.stringify({ message: shut.replace(' until', '\nuntil') }),
      'You don&#39;t pass the small gate',
      'You don\\u2019t pass the small gate',
      'You don’t pass the small gate',
    ]) {
      assert.equal(formatsIn(text)[0], 'gate', text);
    }
  });
  it('are found where a text is cut in the middle of them', () => {
    assert.deepEqual(formatsIn('Error: The gate of this site is'), ['gate']);
    assert.deepEqual(formatsIn('shut until the keeper comes back. Thanks!'), ['gate', 'anyone']);
  });
  it('are not found by a few words in the middle of a text', () => {
    assert.deepEqual(formatsIn('Why is the gate of this site so narrow?'), []);
  });
  it('name nobody by words that two products have in common', () => {
    assert.deepEqual(formatsIn('of this site is shut until the'), []);
  });
  it('are found only as they are written where they are short', () => {
    assert.deepEqual(formatsIn('Cannot GET /orders'), ['gate']);
    assert.deepEqual(formatsIn('we cannot get there'), []);
  });
  it('that many programs write stand beside those of one', () => {
    assert.deepEqual(formatsIn(shut), ['gate', 'anyone']);
  });
  it('take no longer for a text that repeats their beginning', () => {
    const started = performance.now();
    find('The gate of this site '.repeat(50_000));
    assert.ok(performance.now() - started < 2000);
  });
});
