import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logFormatsResolve } from '../../src/rules/log-formats-resolve.ts';
import { logFormatSchema } from '../../src/schemas/log-format.ts';
import { minimalFormat } from '../recognise/log-format-fixture.ts';
import { factsFile, findingsOf } from './content-fixture.ts';

const remediesFor = (...changes: object[]) =>
  findingsOf(logFormatsResolve, {
    logFormats: changes.map((change, index) =>
      factsFile(
        'log-formats',
        `log-${String(index)}`,
        logFormatSchema.parse({ ...minimalFormat, ...change }),
      ),
    ),
  }).map(({ remedy }) => remedy);

describe(logFormatsResolve.description, () => {
  it('accepts a format of a program that has no page', () => {
    assert.deepEqual(remediesFor({}), []);
  });
  it('refuses a vendor and a list of sub-codes that do not exist', () => {
    const fields = [
      ...minimalFormat.fields,
      { name: 'flag', meaning: 'Why.', subCodes: 'nothing' },
    ];
    const remedies = remediesFor({
      product: undefined,
      productName: undefined,
      vendor: 'nobody',
      fields,
    });
    assert.match(remedies.join(' '), /Write product: nobody.*Write one of/s);
  });
  it('refuses two formats at one place of the order', () => {
    assert.match(remediesFor({}, {})[0] ?? '', /its own place/);
  });
  it('refuses stock words that another product has, unless they are shared', () => {
    const words = [{ text: 'The gate is shut.', meaning: 'Nobody passes.' }];
    const other = {
      order: 2,
      product: 'b-program',
      words: [{ ...words[0], text: 'the gate is shut' }],
    };
    assert.match(remediesFor({ words }, other)[0] ?? '', /shared: true/);
    assert.deepEqual(remediesFor({ words }, { ...other, product: 'a-program' }), []);
    assert.deepEqual(
      remediesFor({ words }, { ...other, words: [{ ...words[0], shared: true }] }),
      [],
    );
  });
  it('refuses one short word that would name a product wherever it stands', () => {
    const words = [{ text: 'Denied.', meaning: 'Nobody passes.' }];
    assert.match(remediesFor({ words })[0] ?? '', /more of the sentence/);
  });
});
