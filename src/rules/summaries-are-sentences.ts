import type { Finding, Rule } from './rule.ts';

/** Longest summary that search engines show whole, in characters. */
export const longestSummary = 155;

/** Summaries fit a search result and stand by themselves. */
export const summariesAreSentences: Rule = {
  name: 'summaries-are-sentences',
  description: `A summary ends with a full stop, fits in ${String(longestSummary)} characters, and no two are alike.`,
  check: ({ meanings, vendors, classes, fields }) => {
    const seen = new Map<string, string>();
    return [...meanings, ...vendors, ...classes, ...fields].flatMap(
      ({ file, facts }): Finding[] => {
        const { summary } = facts;
        const findings: Finding[] = [];
        const add = (found: string, remedy: string) =>
          findings.push({ file, field: 'summary', found, remedy });
        if (summary.length > longestSummary) {
          add(
            `It has ${String(summary.length)} characters.`,
            `Shorten it to ${String(longestSummary)}.`,
          );
        }
        if (!summary.endsWith('.')) add('It does not end with a full stop.', 'Write a sentence.');
        const twin = seen.get(summary);
        if (twin !== undefined) add(`${twin} has the same.`, 'Say what sets this one apart.');
        seen.set(summary, file);
        return findings;
      },
    );
  },
};
