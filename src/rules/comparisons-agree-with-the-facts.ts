import { codesOfComparison } from '../domain/comparison-id.ts';
import { parseMeaningId } from '../domain/meaning-id.ts';
import { parseResponse } from '../domain/response-message.ts';
import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** Comparisons are of meanings that exist, and answer once with each of them. */
export const comparisonsAgreeWithTheFacts: Rule = {
  name: 'comparisons-agree-with-the-facts',
  description:
    'The file name of a comparison has the codes of its meanings, each meaning exists and answers once with its own code, and verdicts lead to codes and choices that exist.',
  check: ({ comparisons, meanings, choices }) => {
    const byId = new Map(meanings.map(({ id, facts }) => [id, facts]));
    const codes = new Set(meanings.map(({ facts }) => facts.code));
    const choiceIds = new Set(choices.map(({ id }) => id));
    return comparisons.flatMap(({ file, id, facts }): Finding[] => {
      const find = (field: string, found: string, remedy: string, soughtIn?: string): Finding => ({
        file,
        field,
        found,
        remedy,
        ...(soughtIn !== undefined && { soughtIn }),
      });
      const named = codesOfComparison(id).join(' ');
      const compared = facts.meanings.map((meaning) => parseMeaningId(meaning).code).join(' ');
      return [
        ...(named === compared
          ? []
          : [
              find(
                'meanings',
                `The file name has ${named}, the meanings have ${compared}.`,
                'Name the file by the codes of the meanings, in their order.',
              ),
            ]),
        ...facts.meanings
          .filter((meaning) => !byId.has(meaning))
          .map((meaning) =>
            find(
              'meanings',
              `${meaning} does not exist.`,
              'Write vendor/code of a file in content/codes.',
              `content/codes/${meaning}`,
            ),
          ),
        ...answerFindings(facts, byId, find),
        ...facts.verdicts.flatMap(({ code, choice }, index) => [
          ...(codes.has(code)
            ? []
            : [
                find(
                  `verdicts.${String(index)}.code`,
                  `No meaning has the code ${code}.`,
                  'Correct the number.',
                  `content/codes/*/${code}*`,
                ),
              ]),
          ...(choice === undefined || choiceIds.has(choice)
            ? []
            : [
                find(
                  `verdicts.${String(index)}.choice`,
                  `content/choices/${choice}.mdx does not exist.`,
                  'Write the id of a situation, or leave it out.',
                  `content/choices/${choice}`,
                ),
              ]),
        ]),
      ];
    });
  },
};

type Meanings = ReadonlyMap<string, Content['meanings'][number]['facts']>;

function answerFindings(
  { meanings, same }: Content['comparisons'][number]['facts'],
  byId: Meanings,
  find: (field: string, found: string, remedy: string) => Finding,
): Finding[] {
  const answered = same.answers.map(({ meaning }) => meaning);
  if (answered.join(' ') !== meanings.join(' ')) {
    return [
      find(
        'same.answers',
        `It answers with ${answered.join(', ') || 'nothing'}.`,
        `Answer once with each of ${meanings.join(', ')}, in this order.`,
      ),
    ];
  }
  return same.answers.flatMap(({ meaning, message }, index): Finding[] => {
    const { code, phrase } = byId.get(meaning) ?? {};
    if (code === undefined) return [];
    const response = parseResponse(message);
    const field = `same.answers.${String(index)}.message`;
    if (response === undefined) {
      return message.includes(code)
        ? []
        : [find(field, `It does not show ${code}.`, 'Show the status line, or the log’s line.')];
    }
    if (response.code === code && (phrase ?? response.phrase) === response.phrase) return [];
    return [
      find(
        field,
        `It begins with ${response.code} ${response.phrase}.`,
        `Begin with HTTP/1.1 ${code} ${phrase ?? ''}.`,
      ),
    ];
  });
}
