import { numberRuns, type NumberRun } from '../domain/number-runs.ts';
import type { Matrix } from '../domain/matrix.ts';
import type { Locale } from '../i18n/languages.ts';
import { listChoices } from './choice-list.ts';
import { listComparisons, type ListedComparison } from './comparison-list.ts';
import { editionIn } from './edition.ts';
import { factMatrix } from './fact-matrix.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { mapMeanings } from './meanings.ts';
import { guideLinks, symptomsNearComparison } from './neighbourhood.ts';
import { numberReferences, type NumberReference } from './number-reference.ts';
import type { ListedSymptom } from './symptoms.ts';

/** One answer to the request that all could answer. */
export interface AnswerOfMeaning {
  meaning: MeaningReference;
  case: string;
  message: string;
}

/** Which code a situation gets. */
export interface Verdict {
  situation: string;
  number: NumberReference;
  /** Page of the situation, if it has one. */
  choice: LabelledLink | undefined;
}

/** Everything that the page of a comparison shows. */
export interface ComparisonPage extends ListedComparison {
  frame: Frame;
  breadcrumb: LabelledLink[];
  title: string;
  /** The difference, with its numbers apart. */
  difference: NumberRun[];
  columns: MeaningReference[];
  matrix: Matrix;
  answers: AnswerOfMeaning[];
  verdicts: Verdict[];
  /** What people see where two of its codes meet. */
  symptoms: ListedSymptom[];
  /** Comparisons that share a code with it, and guides that tell of it. */
  near: LabelledLink[];
}

/**
 * The page of a comparison by its codes: `401-vs-403`.
 * @throws when `content/comparisons` has no such file
 */
export async function getComparisonPage(locale: Locale, id: string): Promise<ComparisonPage> {
  const edition = await editionIn(locale);
  const { language, link, refer } = edition;
  const { t } = language;
  const comparisons = await listComparisons(locale);
  const listed = comparisons.find((comparison) => comparison.id === id);
  if (listed === undefined) throw new Error(`content/comparisons/${id}.mdx does not exist.`);
  const facts = listed.entry.data;
  const meaningById = await mapMeanings();
  const joined = (meaningId: string) => {
    const meaning = meaningById.get(meaningId);
    if (meaning === undefined) {
      throw new Error(
        `content/comparisons/${id}.mdx: content/codes/${meaningId}.mdx does not exist.`,
      );
    }
    return meaning;
  };
  const meanings = facts.meanings.map(joined);
  const number = await numberReferences(edition);
  const choices = new Map((await listChoices(locale)).map((choice) => [choice.id, choice]));
  return {
    ...listed,
    frame: await getFrame(locale, { kind: 'comparison', id }),
    breadcrumb: [{ label: t('navigation.compare'), ...link({ kind: 'comparisons' }) }],
    title: t('compare.titleOf', { codes: listed.label }),
    difference: numberRuns(facts.difference),
    columns: meanings.map(refer),
    matrix: await factMatrix(meanings, edition),
    answers: facts.same.answers.map(({ meaning, case: inCase, message }) => ({
      meaning: refer(joined(meaning)),
      case: inCase,
      message,
    })),
    verdicts: facts.verdicts.map(({ situation, code, choice }) => {
      const known = choice === undefined ? undefined : choices.get(choice);
      return {
        situation,
        number: number(code),
        choice: known && { label: known.situation, ...known.link },
      };
    }),
    symptoms: await symptomsNearComparison(locale, listed),
    near: [
      ...comparisons
        .filter(
          (other) => other.id !== id && other.codes.some((code) => listed.codes.includes(code)),
        )
        .map((other) => ({ label: other.label, ...other.link })),
      ...(await guideLinks(locale, 'comparisons', id)),
    ],
  };
}
