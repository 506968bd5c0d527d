import { articlesOf } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** Whether people meet a number on sites that are not theirs. */
export const isMetByVisitors = (code: string): boolean => /^(403|404|429|451|5..|999)$/.test(code);

const numberOf = (file: string) => /\/(\d+)[^/]*\.mdx$/.exec(file)?.[1] ?? '';

/** Most sentences of the part for visitors; Japanese takes shorter ones. */
const most = { en: 2, ja: 5 };

const part = /^#+ [^\n]*\{#visitor\}\n(?<text>[\s\S]*?)(?=^#|(?![\s\S]))/m;

/** Who stands before the error of somebody else's site has no command line and no patience. */
export const visitorsAreToldPlainly: Rule = {
  name: 'visitors-are-told-plainly',
  description:
    'Where visitors meet a number on sites of others, their part says in two sentences whose matter it is and what they can do, without code.',
  check: (content) =>
    articlesOf(content)
      .filter(({ file }) => file.includes('/codes/') && isMetByVisitors(numberOf(file)))
      .flatMap(({ file, body }): Finding[] => {
        const text = part.exec(body)?.groups?.['text'] ?? '';
        const field = 'heading {#visitor}';
        const code = /`[^`]*`?/.exec(text)?.[0];
        const sentences = text.match(/[.!?]["”)]?(?=\s|$)|。/g)?.length ?? 0;
        const limit = file.includes('/ja/') ? most.ja : most.en;
        return [
          ...(code === undefined
            ? []
            : [
                {
                  file,
                  field,
                  found: `It has code: ${code}`,
                  remedy: 'Say it in words, or move it to the part for clients or operators.',
                },
              ]),
          ...(sentences <= limit
            ? []
            : [
                {
                  file,
                  field,
                  found: `It has ${String(sentences)} sentences.`,
                  remedy: `Write ${String(limit)} at most: whose matter it is, and what they can do now.`,
                },
              ]),
        ];
      }),
};
