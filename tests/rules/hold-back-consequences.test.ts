import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdBackConsequences } from '../../src/rules/hold-back-consequences.ts';

const words = { field: 'x', found: 'Bad.', remedy: 'Mend it.' };
const missed = (soughtIn: string) => ({ file: 'content/vendors/nginx.mdx', soughtIn, ...words });
const broken = { findings: [{ file: 'content/codes/ietf/404.mdx', ...words }], strays: [] };

describe('what is missed because of a file that is broken', () => {
  it('is held back, whether the file itself was sought or one of its kind', () => {
    const findings = [missed('content/codes/ietf/404'), missed('content/codes/*/404*')];
    assert.deepEqual(holdBackConsequences(findings, broken), []);
  });
  it('does not hide anything else', () => {
    const others = [
      missed('content/codes/ietf/405'),
      { file: 'content/codes/ietf/405.mdx', ...words },
    ];
    assert.deepEqual(holdBackConsequences(others, broken), others);
  });
  it('waits while a file has strayed, which may be what is missed', () => {
    const fault = { file: 'content/codes/ietf/405.mdx', ...words };
    const strayed = { findings: [], strays: ['content/codes/405.mdx'] };
    assert.deepEqual(holdBackConsequences([missed('content/codes/ietf/405'), fault], strayed), [
      fault,
    ]);
  });
});
