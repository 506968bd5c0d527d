import { firstStep } from '../domain/first-step.ts';
import { targetOf } from '../schemas/diagnose-step.ts';
import type { Finding, Rule } from './rule.ts';

/** So many questions are asked at most; the first page says so. */
const mostQuestions = 4;

/** A reader who answers questions by hand gets to a meaning, whatever they answer. */
export const diagnoseStepsLeadOn: Rule = {
  name: 'diagnose-steps-lead-on',
  description:
    'Every answer of a diagnose step leads to a step or a meaning that exists, in four questions at most, and every step can be reached.',
  check: ({ diagnoseSteps, meanings }) => {
    const steps = new Map(diagnoseSteps.map((step) => [step.id, step]));
    const meaningIds = new Set(meanings.map(({ id }) => id));
    const findings: Finding[] = [];
    for (const { file, facts } of diagnoseSteps) {
      const seen = new Set<string>();
      for (const [index, option] of facts.options.entries()) {
        const field = `options.${String(index)}`;
        const target = targetOf(option);
        if (option.step !== undefined && !steps.has(option.step)) {
          findings.push({
            file,
            field: `${field}.step`,
            found: `content/diagnose-steps/${option.step}.yaml does not exist.`,
            remedy: `Write one of ${[...steps.keys()].sort().join(', ')}.`,
            soughtIn: `content/diagnose-steps/${option.step}`,
          });
        }
        if (option.meaning !== undefined && !meaningIds.has(option.meaning)) {
          findings.push({
            file,
            field: `${field}.meaning`,
            found: `${option.meaning} does not exist.`,
            remedy: 'Write the id of a file in content/codes, such as nginx/499.',
            soughtIn: `content/codes/${option.meaning}`,
          });
        }
        if (seen.has(target)) {
          findings.push({
            file,
            field,
            found: `Another answer leads to ${target}, too.`,
            remedy: 'Join the two: a reader gains nothing by choosing.',
          });
        }
        seen.add(target);
      }
    }

    const reached = new Set<string>();
    const walk = (id: string, way: readonly string[]) => {
      const step = steps.get(id);
      if (step === undefined) return;
      reached.add(id);
      const isCircle = way.includes(id);
      if (isCircle || way.length >= mostQuestions) {
        findings.push({
          file: step.file,
          field: 'options',
          found: `The way ${[...way, id].join(', ')} ${isCircle ? 'is a circle' : 'is too long'}.`,
          remedy: `Lead to a meaning after ${String(mostQuestions)} questions at most.`,
        });
        return;
      }
      for (const { step: next } of step.facts.options) {
        if (next !== undefined) walk(next, [...way, id]);
      }
    };
    walk(firstStep, []);
    for (const { id, file } of diagnoseSteps) {
      if (reached.has(id) || !steps.has(firstStep)) continue;
      findings.push({
        file,
        field: 'file name',
        found: 'No answer leads to this step.',
        remedy: `Let one do so, from content/diagnose-steps/${firstStep}.yaml on, or remove the file.`,
      });
    }
    return findings;
  },
};
