import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/languages.ts';
import type { Choice } from '../schemas/choice.ts';
import { codesOfSymptom, type Symptom } from '../schemas/symptom.ts';
import { listChoices, type ListedChoice } from './choice-list.ts';
import { listComparisons, type ListedComparison } from './comparison-list.ts';
import type { LabelledLink } from './frame.ts';
import { guidesAbout, type GuidedKind } from './guides.ts';
import { once } from './remember.ts';
import { listSymptoms, type ListedSymptom } from './symptoms.ts';

/*
 * What lies near what, where no file says so: a symptom and a situation that quotes its platform
 * with one of its codes; a symptom and a comparison that have two codes in common.
 */

const mapPlatformOfPractice = once(
  async (): Promise<ReadonlyMap<string, string | undefined>> =>
    new Map((await getCollection('practices')).map(({ id, data }) => [id, data.platform])),
);

/** Whether a situation tells what the platform of a symptom sends in it, with a code of the symptom. */
function isAbout(
  { practice }: Pick<Choice, 'practice'>,
  symptom: Pick<Symptom, 'codes' | 'platforms'>,
  platformOf: ReadonlyMap<string, string | undefined>,
): boolean {
  const codes = codesOfSymptom(symptom);
  return practice.some((row) => {
    const platform = platformOf.get(row.by);
    return (
      platform !== undefined &&
      symptom.platforms.includes(platform) &&
      row.codes.some((code) => codes.includes(code))
    );
  });
}

/** Situations that tell when the platform of a symptom sends its code. */
export async function choicesNearSymptom(
  locale: Locale,
  { entry }: ListedSymptom,
): Promise<ListedChoice[]> {
  const platformOf = await mapPlatformOfPractice();
  return (await listChoices(locale)).filter((choice) =>
    isAbout(choice.entry.data, entry.data, platformOf),
  );
}

/** Symptoms on the platforms that a situation quotes, with the codes that they send in it. */
export async function symptomsNearChoice(
  locale: Locale,
  { entry }: ListedChoice,
): Promise<ListedSymptom[]> {
  const platformOf = await mapPlatformOfPractice();
  return (await listSymptoms(locale)).filter((symptom) =>
    isAbout(entry.data, symptom.entry.data, platformOf),
  );
}

function haveTwoInCommon(symptom: ListedSymptom, comparison: ListedComparison): boolean {
  return symptom.codes.filter(({ code }) => comparison.codes.includes(code)).length > 1;
}

/** Comparisons of the codes of a symptom, at least two of them. */
export async function comparisonsNearSymptom(
  locale: Locale,
  symptom: ListedSymptom,
): Promise<ListedComparison[]> {
  return (await listComparisons(locale)).filter((comparison) =>
    haveTwoInCommon(symptom, comparison),
  );
}

/** Symptoms in which at least two of the codes of a comparison occur. */
export async function symptomsNearComparison(
  locale: Locale,
  comparison: ListedComparison,
): Promise<ListedSymptom[]> {
  return (await listSymptoms(locale)).filter((symptom) => haveTwoInCommon(symptom, comparison));
}

/** Links to the guides that tell of something. */
export async function guideLinks(
  locale: Locale,
  kind: GuidedKind,
  id: string,
): Promise<LabelledLink[]> {
  return (await guidesAbout(locale, kind, id)).map(({ title, link }) => ({
    label: title,
    ...link,
  }));
}
