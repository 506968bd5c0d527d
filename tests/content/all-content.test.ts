import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent, rules } from '../../src/rules/index.ts';
import { formatFinding } from '../../src/rules/rule.ts';

const findings = await checkContent(process.cwd());

describe('the content', () => {
  it(`fits its schemas and keeps all ${String(rules.length)} rules`, () => {
    assert.equal(findings.length, 0, `\n${findings.map(formatFinding).join('\n')}`);
  });
});
