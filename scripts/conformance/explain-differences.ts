import { isBefore } from '../../src/domain/version-order.ts';
import type {
  ComparedSource,
  ExplainedDifference,
} from '../../src/schemas/explained-difference.ts';
import type { Difference } from './compare-phrases.ts';
import type { PhraseSource } from './phrase-source.ts';

/** A difference, and why there is one. */
export interface JudgedDifference extends Difference {
  explanation: ExplainedDifference | undefined;
}

/** An explanation of something that a source does not write (any more). */
export interface StaleExplanation {
  explanation: ExplainedDifference;
  source: ComparedSource;
  code: string;
}

/** Whether an explanation speaks of a source in the version that is here. */
function speaksOf({ sources, since, before }: ExplainedDifference, source: PhraseSource): boolean {
  return (
    sources.includes(source.id) &&
    (since === undefined || !isBefore(source.version, since)) &&
    (before === undefined || isBefore(source.version, before))
  );
}

/** Each difference with the first explanation that fits it. */
export function explainDifferences(
  differences: readonly Difference[],
  explanations: readonly ExplainedDifference[],
): JudgedDifference[] {
  return differences.map((difference) => ({
    ...difference,
    explanation: explanations.find(
      (explanation) =>
        speaksOf(explanation, difference.source) &&
        explanation.codes.includes(difference.code) &&
        explanation.theirs.includes(difference.theirs),
    ),
  }));
}

/**
 * What the explanations say of the present sources that no difference bears out. Sources that are
 * not here, and versions that are not, are left alone. An explanation that stands twice is stale.
 */
export function staleExplanations(
  judged: readonly JudgedDifference[],
  explanations: readonly ExplainedDifference[],
  sources: readonly PhraseSource[],
): StaleExplanation[] {
  return explanations.flatMap((explanation) =>
    sources
      .filter((source) => speaksOf(explanation, source))
      .flatMap((source) =>
        explanation.codes
          .filter(
            (code) =>
              !judged.some(
                (difference) =>
                  difference.explanation === explanation &&
                  difference.source === source &&
                  difference.code === code,
              ),
          )
          .map((code) => ({ explanation, source: source.id, code })),
      ),
  );
}
