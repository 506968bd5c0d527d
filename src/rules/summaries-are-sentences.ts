import { languages } from '../i18n/languages.ts';
import { localeOf } from '../schemas/collection.ts';
import { filesOf } from './content.ts';
import type { Finding, Rule } from './rule.ts';
import { textsOf } from './texts-of.ts';

/** Fields whose text stands in search results. */
const summaryFields: readonly string[] = ['summary', 'description'];

/** Summaries fit a search result and stand by themselves. */
export const summariesAreSentences: Rule = {
  name: 'summaries-are-sentences',
  description:
    'A summary ends with the full stop of its language, is no longer than a search result shows, and no two are alike.',
  check: (content) => {
    const seen = new Map<string, string>();
    return filesOf(content).flatMap(({ file, id, facts, collection }): Finding[] => {
      const { longestSummary, fullStop } = languages[localeOf(collection, id)];
      return textsOf(facts)
        .filter(({ field }) => summaryFields.includes(field))
        .flatMap(({ field, text }) => {
          const findings: Finding[] = [];
          const add = (found: string, remedy: string) =>
            findings.push({ file, field, found, remedy });
          if (text.length > longestSummary) {
            const longest = String(longestSummary);
            add(`It has ${String(text.length)} characters.`, `Shorten it to ${longest}.`);
          }
          if (!text.endsWith(fullStop)) {
            add('It does not end with a full stop.', `Write a sentence, with ${fullStop}`);
          }
          const twin = seen.get(text);
          if (twin !== undefined) add(`${twin} has the same.`, 'Say what sets this one apart.');
          seen.set(text, file);
          return findings;
        });
    });
  },
};
