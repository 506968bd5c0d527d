import { articleHeadingIds } from '../domain/headings.ts';
import type { Finding, Rule } from './rule.ts';

/** Headings of articles have ids from one list, the same in every language. */
export const headingsUseFixedIds: Rule = {
  name: 'headings-use-fixed-ids',
  description:
    'Headings of articles are of level 2 or 3, have an id from the list in src/domain/headings.ts, and each id once.',
  check: ({ meanings, translations, vendors, classes }) =>
    [...meanings, ...translations, ...vendors, ...classes].flatMap(({ file, body }): Finding[] => {
      const seen = new Set<string>();
      const text = body.replace(/^```[\s\S]*?^```/gm, '');
      return [...text.matchAll(/^(#{1,6}) +(.+)$/gm)].flatMap(([line, marks = '', words = '']) => {
        const field = `heading “${words.replace(/ *\{#.*$/, '')}”`;
        const id = /\{#([^}]*)\}$/.exec(line)?.[1];
        const level = marks.length;
        if (level !== 2 && level !== 3) {
          return [{ file, field, found: `Level ${String(level)}.`, remedy: 'Use ## or ###.' }];
        }
        const allowed: readonly string[] = articleHeadingIds[level];
        if (id === undefined || !allowed.includes(id)) {
          return [
            {
              file,
              field,
              found: id === undefined ? 'It has no id.' : `The id ${id} is not in the list.`,
              remedy: `End it with one of ${allowed.map((known) => `{#${known}}`).join(' ')}.`,
            },
          ];
        }
        if (seen.has(id)) {
          return [{ file, field, found: `The id ${id} stands twice.`, remedy: 'Join the two.' }];
        }
        seen.add(id);
        return [];
      });
    }),
};
