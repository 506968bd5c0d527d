import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdBackConsequences } from '../../src/rules/hold-back-consequences.ts';

const words = { field: 'x', found: 'Bad.', remedy: 'Mend it.' };
const missing = (soughtIn: string) => ({ file: 'content/vendors/nginx.mdx', soughtIn, ...words });
const unreadable = [{ file: 'content/codes/ietf/404.mdx', ...words }];

describe('what is wrong because of a file that cannot be read', () => {
  it('is held back, whether the file itself was sought or one of its kind', () => {
    const findings = [missing('content/codes/ietf/404'), missing('content/codes/*/404*')];
    assert.deepEqual(holdBackConsequences(findings, unreadable), []);
  });
  it('is held back where the file has another ending', () => {
    const misnamed = [{ file: 'content/codes/ietf/404.md', ...words }];
    assert.deepEqual(holdBackConsequences([missing('content/codes/ietf/404')], misnamed), []);
  });
  it('does not hide anything else', () => {
    const others = [
      missing('content/codes/ietf/405'),
      { file: 'content/codes/ietf/405.mdx', ...words },
    ];
    assert.deepEqual(holdBackConsequences(others, unreadable), others);
  });
});
