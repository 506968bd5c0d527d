import type { Finding, Rule } from './rule.ts';
import { translationFiles } from './translations.ts';

const fence = /^```[^\n]*\n[\s\S]*?^```$/gm;
const inlineCode = /(`+)(.+?)\1/g;
const link = /\]\(([^)\s]+)\)/g;
/** The text of a message in an `<Exchange>`, if it is a request line or a status line. */
const message = /\btext: "([A-Z]+ \/[^"]*|\d{3} [^"]*)"/g;
const number = /\d+(?:[.,:/-]\d+)*/g;

/** Numbers that one language writes as a word or a digit, and months, which English calls by name. */
const freeNumber = /^\d$|^1[0-2]$/;

/** What stays as it is in every language, by what an author calls it. */
interface LiteralParts {
  code: Set<string>;
  example: Set<string>;
  link: Set<string>;
  number: Set<string>;
}

function literalPartsOf(text: string): LiteralParts {
  const prose = text.replace(fence, '');
  const words = prose.replace(inlineCode, '').replace(link, ']').replace(message, '');
  return {
    code: new Set([...prose.matchAll(inlineCode)].map(([, , code = '']) => code.trim())),
    example: new Set([
      ...(text.match(fence) ?? []),
      ...[...prose.matchAll(message)].map(([, said = '']) => said),
    ]),
    link: new Set([...prose.matchAll(link)].map(([, address = '']) => address)),
    number: new Set(words.match(number) ?? []),
  };
}

/** A part as one line of a finding. */
function quoted(part: string): string {
  const [first = '', second] = part.split('\n');
  return second === undefined ? part : `${first} ${second} …`;
}

/**
 * What a translation of a text lost or added, as sentences without a file.
 * @param known all numbers of the English entry; a sentence may repeat one where English has a pronoun
 */
function differences(
  english: string,
  translated: string,
  known: ReadonlySet<string>,
): Pick<Finding, 'found' | 'remedy'>[] {
  const original = literalPartsOf(english);
  const own = literalPartsOf(translated);
  return (['code', 'example', 'link', 'number'] as const).flatMap((kind) => {
    const lost = [...original[kind].difference(own[kind])];
    const added = [...own[kind].difference(original[kind])].filter(
      (part) => kind !== 'number' || !(known.has(part) || freeNumber.test(part)),
    );
    return [
      ...lost.map((part) => ({
        found: `The ${kind} ${quoted(part)} of the English text is missing.`,
        remedy: 'Keep it as it is.',
      })),
      ...added.map((part) => ({
        found: `The ${kind} ${quoted(part)} is not in the English text.`,
        remedy: 'Remove it, or correct it.',
      })),
    ];
  });
}

/** A translation says the same of the same things: what has no language does not change in it. */
export const translationsKeepTheFacts: Rule = {
  name: 'translations-keep-the-facts',
  description:
    'A translation has the code, the examples, the links and the numbers of its English entry, and no others.',
  check: (content) =>
    translationFiles(content).flatMap(({ file, body, original, texts }): Finding[] => {
      if (original === undefined) return [];
      const all = [...texts, { key: 'article', english: original.body, translated: body }];
      const known = new Set(
        [original.id, ...all.flatMap(({ key, english }) => [key, english])].flatMap(
          (text) => text.match(number) ?? [],
        ),
      );
      return all.flatMap(({ key, english, translated }) =>
        translated === undefined
          ? []
          : differences(english, translated, known).map((finding) => ({
              file,
              field: key,
              ...finding,
            })),
      );
    }),
};
