import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/languages.ts';
import { compareTexts } from '../domain/text-likeness.ts';
import { codesOfChoice } from '../schemas/choice.ts';
import { codesOfSymptom } from '../schemas/symptom.ts';
import { isIdleTerm, tokenize } from '../search/tokenize.ts';
import { listChoices, type ListedChoice } from './choice-list.ts';
import { listComparisons, type ListedComparison } from './comparison-list.ts';
import type { LabelledLink } from './frame.ts';
import { guidesAbout, type GuidedKind } from './guides.ts';
import { once } from './remember.ts';
import { listSymptoms, type ListedSymptom } from './symptoms.ts';

/*
 * What lies near what, where no file says so: a symptom and a situation that have a code in common and
 * tell of like things; a symptom and a comparison that have two codes in common.
 */

/** So many symptoms a situation has at most, and so like they have to be to it. */
const mostOfChoice = 6;
const leastLikeness = 0.12;

/** Words of a text that say something, numbers not. */
const wordsOf = (...texts: readonly string[]) =>
  tokenize(texts.join(' ')).filter((word) => !isIdleTerm(word) && !/^\d+$/.test(word));

/** Ids of the symptoms near each situation, by the id of the situation, the most like first. */
const mapSymptomsNearChoices = once(async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const choices = await getCollection('choices');
  const symptoms = await getCollection('symptoms');
  const likeness = compareTexts([
    ...choices.map(({ data }) => wordsOf(data.situation, ...data.also)),
    ...symptoms.map(({ data }) => wordsOf(data.title, data.summary, ...data.also)),
  ]);
  return new Map(
    choices.map((choice, place) => {
      const codes = new Set(codesOfChoice(choice.data));
      const near = symptoms
        .map(({ id, data }, at) => ({
          id,
          likeness: codesOfSymptom(data).some((code) => codes.has(code))
            ? likeness(place, choices.length + at)
            : 0,
        }))
        .filter((symptom) => symptom.likeness >= leastLikeness)
        .sort((one, other) => other.likeness - one.likeness || one.id.localeCompare(other.id));
      return [choice.id, near.slice(0, mostOfChoice).map(({ id }) => id)];
    }),
  );
});

/** Situations that are about what a symptom tells of. */
export async function choicesNearSymptom(
  locale: Locale,
  { id }: ListedSymptom,
): Promise<ListedChoice[]> {
  const near = await mapSymptomsNearChoices();
  return (await listChoices(locale)).filter(({ entry }) => near.get(entry.id)?.includes(id));
}

/** Symptoms that tell what people see in a situation, the most like first. */
export async function symptomsNearChoice(
  locale: Locale,
  { entry }: ListedChoice,
): Promise<ListedSymptom[]> {
  const byId = new Map((await listSymptoms(locale)).map((symptom) => [symptom.id, symptom]));
  return ((await mapSymptomsNearChoices()).get(entry.id) ?? []).flatMap((id) => byId.get(id) ?? []);
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
