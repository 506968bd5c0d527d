import { splitInlineCode } from '../domain/inline-code.ts';
import { filesOf } from './content.ts';
import type { Finding, Rule } from './rule.ts';
import { textsOf } from './texts-of.ts';

/** What is quoted to the letter: examples, messages, layouts of log lines, words on a screen, commands. */
const literal =
  /^(example|lines|phrases)\.|^(response|same\.request)$|\.message$|^words\.\d+\.text$|\.command$/;

/** Facts are shown as they are but for code; the asterisks of emphasis would stay on the page. */
export const factsHaveNoEmphasis: Rule = {
  name: 'facts-have-no-emphasis',
  description: 'Facts mark code with backticks and nothing else.',
  check: (content) =>
    filesOf(content).flatMap(({ file, facts }): Finding[] =>
      textsOf(facts)
        .filter(({ field }) => !literal.test(field))
        .flatMap(({ field, text }) =>
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
