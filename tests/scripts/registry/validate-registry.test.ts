import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validateRegistry } from '../../../scripts/registry/validate-registry.ts';

const lines = [
  'Value,Description,Reference',
  '100-103,Unassigned,',
  '104,"Upload (TEMPORARY - a, b)",[draft]',
  '105-403,Unassigned,',
  '404,Not Found,"[RFC9110, Section 15.5.5]"',
  '405-599,Unassigned,',
];

/** What is wrong with the copy when one of its lines, counted from 1, is another; null removes it. */
function faultsWith(line: number, text: string | null): string[] {
  const changed = lines.flatMap((old, index) => (index + 1 === line ? (text ?? []) : old));
  return validateRegistry(changed.join('\r\n'), 'new.csv').map(
    ({ field, found }) => `${field}: ${found}`,
  );
}

describe('a downloaded copy of the registry', () => {
  it('is accepted whole, whatever ends its lines', () => {
    assert.deepEqual(validateRegistry(`${lines.join('\n')}\n`, 'new.csv'), []);
    assert.deepEqual(validateRegistry(lines.join('\r\n'), 'new.csv'), []);
  });
  it('is refused with another header', () => {
    assert.match(faultsWith(1, 'Value,Reference')[0] ?? '', /^line 1: The header/);
  });
  it('is refused where a row cannot be read', () => {
    assert.match(faultsWith(5, '404,Not "Found,[x]').join(), /^line 5: .* is no row/);
    assert.match(faultsWith(5, '404,,[x]').join(), /^line 5: 404 has no description/);
    assert.match(faultsWith(5, '404,Not Found,').join(), /^line 5: .*reference/);
    assert.match(faultsWith(4, '105-403,Many,[x]').join(), /^line 4: The range 105-403/);
  });
  it('is refused where numbers are missing, stand twice or run backwards', () => {
    assert.deepEqual(faultsWith(5, null), ['line 5: 404 is missing before it.']);
    assert.deepEqual(faultsWith(6, null), ['line 5: 405-599 is missing at the end.']);
    assert.deepEqual(faultsWith(4, '104-403,Unassigned,'), [
      'line 4: 104-403 does not follow 104.',
    ]);
    assert.match(faultsWith(6, '405-699,Unassigned,').join(), /go on to 699/);
  });
  it('tells everything at once', () => {
    assert.equal(faultsWith(1, 'x').length + faultsWith(5, '404,,').length, 2);
    assert.equal(validateRegistry('x\n404,,\n', 'new.csv').length, 4);
  });
});
