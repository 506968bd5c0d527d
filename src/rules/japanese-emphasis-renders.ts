import { localeOf } from '../schemas/collection.ts';
import { articlesOf } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** Emphasis marks next to Japanese brackets stay on the page as asterisks. */
export const japaneseEmphasisRenders: Rule = {
  name: 'japanese-emphasis-renders',
  description:
    'Japanese articles use <strong> where ** would stand next to a bracket or a full stop.',
  check: (content) =>
    articlesOf(content)
      .filter(({ collection, id }) => localeOf(collection, id) === 'ja')
      .flatMap(({ file, body }): Finding[] =>
        [...body.matchAll(/\*\*[「『（][^*]*\*\*|\*\*[^*\n]*[」』）。、]\*\*/g)].map(([found]) => ({
          file,
          field: 'article',
          found: `${found} keeps its asterisks.`,
          remedy: `Write <strong>${found.replaceAll('*', '')}</strong>.`,
        })),
      ),
};
