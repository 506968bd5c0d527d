import { articleHeadingIds } from '../domain/headings.ts';
import { articlesOf } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** What a free id looks like: words of lower case, as it stands in an address. */
const freeId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Headings of articles have ids, the same in every language: from one list, or free where the catalogue says so. */
export const headingsHaveIds: Rule = {
  name: 'headings-have-ids',
  description:
    'Headings of articles are of level 2 or 3 and have an id, each id once: one from the list in src/domain/headings.ts, or any where src/schemas/catalogue.ts leaves them free.',
  check: (content) =>
    articlesOf(content).flatMap(({ file, body, collection }): Finding[] => {
      const seen = new Set<string>();
      const text = body.replace(/^```[\s\S]*?^```/gm, '');
      return [...text.matchAll(/^(#{1,6}) +(.+)$/gm)].flatMap(([line, marks = '', words = '']) => {
        const field = `heading “${words.replace(/ *\{#.*$/, '')}”`;
        const id = /\{#([^}]*)\}$/.exec(line)?.[1];
        const level = marks.length;
        if (level !== 2 && level !== 3) {
          return [{ file, field, found: `Level ${String(level)}.`, remedy: 'Use ## or ###.' }];
        }
        const fixed: readonly string[] = articleHeadingIds[level];
        const isFree = collection.headings === 'free';
        if (id === undefined || !(isFree ? freeId.test(id) : fixed.includes(id))) {
          return [
            {
              file,
              field,
              found: id === undefined ? 'It has no id.' : `The id ${id} does not fit.`,
              remedy: isFree
                ? 'End it with {#words-in-lower-case}.'
                : `End it with one of ${fixed.map((known) => `{#${known}}`).join(' ')}.`,
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
