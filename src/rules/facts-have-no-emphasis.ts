import { splitInlineCode } from '../domain/inline-code.ts';
import type { Finding, Rule } from './rule.ts';

interface FactText {
  /** Where it stands: `fields.0.condition`. */
  field: string;
  text: string;
}

function textsOf(value: unknown, field = ''): FactText[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, field === '' ? key : `${field}.${key}`),
  );
}

/** Facts are shown as they are but for code; the asterisks of emphasis would stay on the page. */
export const factsHaveNoEmphasis: Rule = {
  name: 'facts-have-no-emphasis',
  description: 'Facts mark code with backticks and nothing else.',
  check: ({ meanings, vendors, classes, fields }) =>
    [...meanings, ...vendors, ...classes, ...fields].flatMap(({ file, facts }): Finding[] =>
      textsOf(facts).flatMap(({ field, text }) =>
        splitInlineCode(text)
          .filter(({ isCode }) => !isCode)
          .flatMap((run) => [...run.text.matchAll(/\*[^\s*][^*]*\*/g)])
          .map(([found]) => ({
            file,
            field,
            found: `${found} keeps its asterisks.`,
            remedy: `Write \`${found.replaceAll('*', '')}\`, or the words alone.`,
          })),
      ),
    ),
};
