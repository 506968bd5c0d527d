import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mappingsResolve } from '../../src/rules/mappings-resolve.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { mappingFile } from '../schemas/mapping-fixture.ts';
import { findingsOf, meaningFile } from './content-fixture.ts';

const check = (mapping: ReturnType<typeof mappingFile>, codes = ['404', '429', '503']) =>
  findingsOf(mappingsResolve, {
    mappings: [mapping],
    meanings: codes.map((code) => meaningFile(`ietf/${code}`, registeredMeaning({ code }))),
  });

describe(mappingsResolve.description, () => {
  it('accepts known codes, and a range that holds one', () => {
    assert.deepEqual(check(mappingFile()), []);
  });
  it('refuses a code that has no meaning, and a range without one', () => {
    assert.deepEqual(
      check(mappingFile(), ['404']).map(({ field, found }) => [field, found]),
      [
        ['rows.0.codes', 'No meaning has the code 429, which UNAVAILABLE names.'],
        ['rows.0.codes', 'No meaning has the code 502-504, which UNAVAILABLE names.'],
      ],
    );
  });
  it('refuses a code that becomes two marks, but not two marks that become one code', () => {
    const rows = [
      { id: 'A', codes: ['400-499'] },
      { id: 'B', codes: ['404'] },
    ];
    const [finding] = check(mappingFile({ rows }));
    assert.equal(finding?.found, '404 becomes B here and A above.');
    const toHttp = { rows, direction: 'to-http', otherwise: undefined };
    assert.deepEqual(check(mappingFile(toHttp)), []);
  });
});
