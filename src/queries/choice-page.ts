import { ietf } from '../domain/meaning-id.ts';
import type { ResolvedCitation } from '../domain/citation.ts';
import type { Locale } from '../i18n/languages.ts';
import { qualifiedFacts, type Meaning } from '../schemas/meaning.ts';
import { listChoices, type ListedChoice } from './choice-list.ts';
import { comparisonsByCode } from './comparison-list.ts';
import { editionIn, type Edition } from './edition.ts';
import { listFields } from './field-page.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import { linkToField } from './links.ts';
import { valueKey, type FieldRow } from './meaning-view.ts';
import { mapMeanings } from './meanings.ts';
import { guideLinks, symptomsNearChoice } from './neighbourhood.ts';
import { numberReferences, type NumberReference } from './number-reference.ts';
import { practiceGroups, type PracticeGroup } from './practices.ts';
import type { ListedSymptom } from './symptoms.ts';

/** A code to send, and in which case. */
export interface Recommendation {
  number: NumberReference;
  when: string | undefined;
  citation: ResolvedCitation;
}

/** Something that follows from a code for caches and clients. */
export interface Consequence {
  term: string;
  value: string;
  note: string | undefined;
  citation: ResolvedCitation | undefined;
}

/** What a code asks for and what follows from it, by its facts. */
export interface CodeDuties {
  number: NumberReference;
  fields: FieldRow[];
  consequences: Consequence[];
}

/** A code with what is said of it. */
export interface JudgedCode {
  number: NumberReference;
  text: string;
}

/** Everything that the page of a situation shows. */
export interface ChoicePage extends ListedChoice {
  frame: Frame;
  breadcrumb: LabelledLink[];
  title: string;
  recommended: [Recommendation, ...Recommendation[]];
  alternatives: JudgedCode[];
  avoid: JudgedCode[];
  /** Fields of this situation alone. */
  send: FieldRow[];
  duties: CodeDuties[];
  practice: PracticeGroup[];
  /** What people see where it was answered, on the platforms that it quotes. */
  symptoms: ListedSymptom[];
  /** Situations and comparisons that lie near it, and guides that tell of it. */
  near: LabelledLink[];
  previous: ListedChoice | undefined;
  next: ListedChoice | undefined;
}

/** What caches and clients make of a code, in the order in which pages show facts. */
const consequences = ['cacheable', 'content', 'method', 'retry'] as const;

function consequencesOf(facts: Meaning, { language, cite }: Edition): Consequence[] {
  const { t } = language;
  return qualifiedFacts.flatMap((name) => {
    const fact = facts[name];
    if (fact === undefined || !(consequences as readonly string[]).includes(name)) return [];
    if (fact.value === 'not-applicable') return [];
    const { value, note, citation } = fact;
    return [
      { term: t(`fact.${name}`), value: t(valueKey(name, value)), note, citation: cite(citation) },
    ];
  });
}

/**
 * The page of a situation by the id of its file.
 * @throws when `content/choices` has no such file
 */
export async function getChoicePage(locale: Locale, id: string): Promise<ChoicePage> {
  const edition = await editionIn(locale);
  const { language, link, cite } = edition;
  const { t } = language;
  const choices = await listChoices(locale);
  const listed = choices.find((choice) => choice.id === id);
  if (listed === undefined) throw new Error(`content/choices/${id}.mdx does not exist.`);
  const facts = listed.entry.data;
  const number = await numberReferences(edition);
  const meanings = await mapMeanings();
  const duty = (code: string) => {
    const meaning = meanings.get(`${ietf}/${code}`);
    if (meaning === undefined) throw new Error(`content/codes/ietf/${code}.mdx does not exist.`);
    return meaning.facts;
  };
  const described = new Map(
    (await listFields(locale)).map(({ field, definition }) => [field.name, definition]),
  );
  const [first, ...others] = facts.recommended.map(({ code, when, citation }) => ({
    number: number(code),
    when,
    citation: cite(citation),
  }));
  if (first === undefined) throw new Error(`content/choices/${id}.mdx recommends nothing.`);
  const inGroup = choices.filter(({ group }) => group === listed.group);
  const position = inGroup.indexOf(listed);
  const comparisons = await comparisonsByCode(locale);
  const named = [...facts.recommended, ...facts.alternatives, ...facts.avoid];
  const near = new Set(
    facts.recommended
      .flatMap(({ code }) => comparisons.get(code) ?? [])
      .filter(
        ({ codes }) => codes.filter((code) => named.some((row) => row.code === code)).length > 1,
      ),
  );
  return {
    ...listed,
    frame: await getFrame(locale, { kind: 'choice', id }),
    breadcrumb: [
      { label: t('navigation.choose'), ...link({ kind: 'choices' }) },
      {
        label: t(`choose.group.${listed.group}`),
        ...link({ kind: 'choices', anchor: listed.group }),
      },
    ],
    title: t('choose.titleOf', {
      situation: listed.situation,
      codes: facts.recommended.map(({ code }) => code).join(t('choose.or')),
    }),
    recommended: [first, ...others],
    alternatives: facts.alternatives.map(({ code, when }) => ({
      number: number(code),
      text: when,
    })),
    avoid: facts.avoid.map(({ code, why }) => ({ number: number(code), text: why })),
    send: facts.send.map(({ name, says, citation }) => {
      const obligation = duty(first.number.code).fields.find((field) => field.name === name);
      return {
        name,
        link: described.has(name) ? linkToField(link, name) : undefined,
        level: obligation && t(`level.${obligation.level}`),
        condition: says,
        citation: cite(citation ?? obligation?.citation) ?? described.get(name),
      };
    }),
    duties: facts.recommended.map(({ code }) => {
      const meaning = duty(code);
      const told = code === first.number.code ? facts.send.map(({ name }) => name) : [];
      return {
        number: number(code),
        fields: meaning.fields
          .filter(({ name, level }) => level !== 'sent' && !told.includes(name))
          .map(({ name, level, condition, citation }) => ({
            name,
            link: linkToField(link, name),
            level: t(`level.${level}`),
            condition,
            citation: cite(citation),
          })),
        consequences: consequencesOf(meaning, edition),
      };
    }),
    practice: await practiceGroups(facts.practice, edition),
    symptoms: await symptomsNearChoice(locale, listed),
    near: [
      ...facts.near
        .flatMap((other) => choices.find((choice) => choice.id === other) ?? [])
        .map((choice) => ({ label: choice.situation, ...choice.link })),
      ...[...near].map((comparison) => ({ label: comparison.label, ...comparison.link })),
      ...(await guideLinks(locale, 'choices', id)),
    ],
    previous: inGroup[position - 1],
    next: inGroup[position + 1],
  };
}
