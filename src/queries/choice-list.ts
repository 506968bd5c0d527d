import { getCollection, type CollectionEntry } from 'astro:content';
import { choiceGroups, type ChoiceGroup } from '../schemas/choice.ts';
import { editionIn } from './edition.ts';
import type { Link } from './links.ts';
import { numberReferences, type NumberReference } from './number-reference.ts';
import { oncePerLocale } from './remember.ts';

/** A situation as lists show it. */
export interface ListedChoice {
  id: string;
  link: Link;
  group: ChoiceGroup;
  situation: string;
  /** The codes to send, first choice first. */
  numbers: [NumberReference, ...NumberReference[]];
  entry: CollectionEntry<'choices'>;
}

/** Every situation, by group and then by the code to send. */
export const listChoices = oncePerLocale(async (locale): Promise<ListedChoice[]> => {
  const edition = await editionIn(locale);
  const number = await numberReferences(edition);
  const groups = Object.keys(choiceGroups);
  return (await getCollection('choices'))
    .map((entry) => {
      const { group, situation, recommended } = entry.data;
      const [first, ...others] = recommended.map(({ code }) => number(code));
      if (first === undefined) throw new Error(`content/choices/${entry.id}.mdx has no code.`);
      const numbers: ListedChoice['numbers'] = [first, ...others];
      return {
        id: entry.id,
        link: edition.link({ kind: 'choice', id: entry.id }),
        group,
        situation,
        numbers,
        entry,
      };
    })
    .sort(
      (a, b) =>
        groups.indexOf(a.group) - groups.indexOf(b.group) ||
        a.numbers[0].code.localeCompare(b.numbers[0].code) ||
        a.situation.localeCompare(b.situation),
    );
});

/** Situations of one group. */
export interface ChoiceGroupView {
  id: ChoiceGroup;
  name: string;
  choices: ListedChoice[];
}

/** The groups in order, each with its situations. */
export const listChoiceGroups = oncePerLocale(async (locale): Promise<ChoiceGroupView[]> => {
  const { language } = await editionIn(locale);
  const byGroup = Map.groupBy(await listChoices(locale), ({ group }) => group);
  return (Object.keys(choiceGroups) as ChoiceGroup[]).map((id) => ({
    id,
    name: language.t(`choose.group.${id}`),
    choices: byGroup.get(id) ?? [],
  }));
});

/** The situations in which a code is a right answer. */
export const choicesByCode = oncePerLocale(
  async (locale): Promise<ReadonlyMap<string, ListedChoice[]>> => {
    const pairs = (await listChoices(locale)).flatMap((choice) =>
      choice.numbers.map(({ code }) => ({ code, choice })),
    );
    return new Map(
      [...Map.groupBy(pairs, ({ code }) => code)].map(([code, found]) => [
        code,
        found.map(({ choice }) => choice),
      ]),
    );
  },
);
