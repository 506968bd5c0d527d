import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** What choices say of others rests on a document that is named, and contradictions are spoken of. */
export const practiceIsDocumented: Rule = {
  name: 'practice-is-documented',
  description:
    'Every practice in a choice names a file under content/practice and one of its documents; every document is used; where practice is against the recommendation, the choice says so.',
  check: ({ choices, practices }) => {
    const known = new Map(practices.map(({ id, facts }) => [id, facts]));
    const used = new Set<string>();
    const findings: Finding[] = [];
    for (const { file, facts } of choices) {
      for (const [index, { by, document }] of facts.practice.entries()) {
        const field = `practice.${String(index)}`;
        const practice = known.get(by);
        used.add(`${by}#${document}`);
        if (practice === undefined) {
          findings.push({
            file,
            field: `${field}.by`,
            found: `content/practice/${by}.yaml does not exist.`,
            remedy: `Add it, or write one of ${[...known.keys()].sort().join(', ')}.`,
            soughtIn: `content/practice/${by}`,
          });
        } else if (!(document in practice.documents)) {
          findings.push({
            file,
            field: `${field}.document`,
            found: `${by} has no document ${document}.`,
            remedy: `Add it to content/practice/${by}.yaml, or write one of ${Object.keys(practice.documents).join(', ')}.`,
          });
        }
      }
      findings.push(...silentContradictions(file, facts));
    }
    return [...findings, ...unused(practices, used)];
  },
};

function silentContradictions(
  file: string,
  { recommended, practice, disagreement }: Content['choices'][number]['facts'],
): Finding[] {
  if (disagreement !== undefined) return [];
  const right = new Set(recommended.map(({ code }) => code));
  const against = practice.filter(
    ({ codes }) => codes.length > 0 && !codes.some((code) => right.has(code)),
  );
  if (against.length === 0) return [];
  return [
    {
      file,
      field: 'disagreement',
      found: `Missing, though ${against.map(({ by, codes }) => `${by} sends ${codes.join(', ')}`).join(' and ')}.`,
      remedy: 'Say who does something else, and why the recommendation stands.',
    },
  ];
}

function unused(practices: Content['practices'], used: ReadonlySet<string>): Finding[] {
  return practices.flatMap(({ file, id, facts }) =>
    Object.keys(facts.documents)
      .filter((document) => !used.has(`${id}#${document}`))
      .map((document) => ({
        file,
        field: `documents.${document}`,
        found: 'No choice refers to it.',
        remedy: 'Refer to it in practice of a choice, or remove it.',
        soughtIn: 'content/choices/*',
      })),
  );
}
