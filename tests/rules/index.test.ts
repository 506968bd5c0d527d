import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'check' in value;

describe('the rules over content', async () => {
  const names = (await readdir('src/rules')).map((file) => file.replace(/\.ts$/, ''));
  for (const name of names) {
    const exported = (await import(`../../src/rules/${name}.ts`)) as Record<string, unknown>;
    for (const rule of Object.values(exported).filter(isRule)) {
      it(`hold ${name}, under its own name and with a test of its own`, () => {
        assert.ok(rules.includes(rule), `${name} is not in src/rules/index.ts`);
        assert.equal(rule.name, name);
        assert.ok(existsSync(`tests/rules/${name}.test.ts`), 'it has no test');
      });
    }
  }

  it('stand in the list once each', () => {
    assert.equal(new Set(rules).size, rules.length);
    assert.ok(rules.every(({ name }) => names.includes(name)));
  });
});
