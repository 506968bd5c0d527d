import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { readPages } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // The long titles are for people; search engines cut where they like.
      'long-title': 'off',
      // Astro writes attributes and void elements in its own style.
      'attr-quotes': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
    },
  }),
);
const pages = await readPages();

describe('the HTML', () => {
  it('of every page is valid', async () => {
    const faults: string[] = [];
    for (const { file, html } of pages) {
      const report = await validator.validateString(html, file);
      for (const { messages } of report.results) {
        for (const { line, column, message, ruleId } of messages) {
          faults.push(`${file}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
        }
      }
    }
    assert.deepEqual(faults, []);
  });
});
