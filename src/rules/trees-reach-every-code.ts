import { isLeaf, walkTree } from '../domain/decision-tree.ts';
import { ietf } from '../domain/meaning-id.ts';
import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** Most questions between a reader and a code. */
const mostQuestions = 7;

type TreeFile = Content['decisionTrees'][number];

/** The questions of a tree all lead on, in few steps, and together to every registered code. */
export const treesReachEveryCode: Rule = {
  name: 'trees-reach-every-code',
  description: `Every answer of a tree leads to a known step or code, every step is reached by one way, no code is more than ${String(mostQuestions)} questions away, and every registered code is reached or left out with a reason.`,
  check: ({ decisionTrees, meanings, choices }) => {
    const codes = new Set(
      meanings.filter(({ facts }) => facts.vendor === ietf).map(({ facts }) => facts.code),
    );
    const choiceIds = new Set(choices.map(({ id }) => id));
    return decisionTrees.flatMap((tree) => [
      ...deadEnds(tree, codes, choiceIds),
      ...lostSteps(tree),
      ...longWays(tree),
      ...missingCodes(tree, codes),
    ]);
  },
};

function deadEnds(
  { file, facts: { start, steps } }: TreeFile,
  codes: ReadonlySet<string>,
  choiceIds: ReadonlySet<string>,
): Finding[] {
  const known = Object.keys(steps);
  const remedy = `Write one of ${known.join(', ')}.`;
  const first: Finding[] = known.includes(start)
    ? []
    : [{ file, field: 'start', found: `There is no step ${start}.`, remedy }];
  const answers = Object.entries(steps).flatMap(([id, step]) =>
    step.answers.flatMap((answer, index): Finding[] => {
      const field = `steps.${id}.answers.${String(index)}`;
      if (!isLeaf(answer)) {
        return known.includes(answer.step)
          ? []
          : [{ file, field: `${field}.step`, found: `There is no step ${answer.step}.`, remedy }];
      }
      const { code, choice } = answer;
      return [
        ...(codes.has(code)
          ? []
          : [
              {
                file,
                field: `${field}.code`,
                found: `${code} is not registered.`,
                remedy: 'Lead to a registered code.',
                soughtIn: `content/codes/${ietf}/${code}`,
              },
            ]),
        ...(choice === undefined || choiceIds.has(choice)
          ? []
          : [
              {
                file,
                field: `${field}.choice`,
                found: `content/choices/${choice}.mdx does not exist.`,
                remedy: 'Write the id of a situation, or leave it out.',
                soughtIn: `content/choices/${choice}`,
              },
            ]),
      ];
    }),
  );
  return [...first, ...answers];
}

/** Steps that no answer leads to, and those with two ways to them, which have no single way back. */
function lostSteps({ file, facts: { start, steps } }: TreeFile): Finding[] {
  const targets = Object.values(steps).flatMap(({ answers }) =>
    answers.flatMap((answer) => (isLeaf(answer) ? [] : [answer.step])),
  );
  return Object.keys(steps).flatMap((id): Finding[] => {
    const ways = targets.filter((target) => target === id).length + (id === start ? 1 : 0);
    if (ways === 1) return [];
    return [
      {
        file,
        field: `steps.${id}`,
        found: ways === 0 ? 'No answer leads here.' : `${String(ways)} ways lead here.`,
        remedy: 'Let exactly one answer lead to it, so that the way back is clear.',
      },
    ];
  });
}

function longWays({ file, facts }: TreeFile): Finding[] {
  return walkTree(facts)
    .filter(({ before }) => before.length + 1 > mostQuestions)
    .map(({ id, before }) => ({
      file,
      field: `steps.${id}`,
      found: `It is question ${String(before.length + 1)}.`,
      remedy: `Ask at most ${String(mostQuestions)}: offer more answers on the way.`,
    }));
}

function missingCodes({ file, facts }: TreeFile, codes: ReadonlySet<string>): Finding[] {
  const reached = new Set(
    walkTree(facts).flatMap(({ id }) =>
      (facts.steps[id]?.answers ?? []).flatMap((answer) => (isLeaf(answer) ? [answer.code] : [])),
    ),
  );
  const leftOut = new Set(facts.leftOut.map(({ code }) => code));
  const missing = [...codes].filter((code) => !reached.has(code) && !leftOut.has(code)).sort();
  const both = [...leftOut].filter((code) => reached.has(code) || !codes.has(code));
  return [
    ...missing.map((code) => ({
      file,
      field: 'steps',
      found: `No answer leads to ${code}.`,
      remedy: 'Add the answer, or name the code under leftOut with a reason.',
    })),
    ...both.map((code) => ({
      file,
      field: 'leftOut',
      found: reached.has(code) ? `An answer leads to ${code}.` : `${code} is not registered.`,
      remedy: 'Take it out of leftOut.',
      soughtIn: `content/codes/${ietf}/${code}`,
    })),
  ];
}
