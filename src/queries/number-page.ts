import { namesOf, type CodeNames } from '../domain/code-names.ts';
import {
  fieldsPosition,
  inReadingOrder,
  sectionsOf,
  type ArticleSection,
} from '../domain/headings.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import { ietf, parseMeaningId } from '../domain/meaning-id.ts';
import { fittingTitle } from '../domain/page-title.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import { countToldInFull } from '../domain/told-in-full.ts';
import type { Language } from '../i18n/language.ts';
import { locales, type Locale } from '../i18n/languages.ts';
import { paths } from '../i18n/site-paths.ts';
import { breadcrumbOfNumber } from './breadcrumb.ts';
import { choicesByCode } from './choice-list.ts';
import { comparisonsByCode } from './comparison-list.ts';
import { editionIn } from './edition.ts';
import { guideLinks } from './neighbourhood.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import { listLibraries } from './libraries.ts';
import { viewMeaning, type MeaningView } from './meaning-view.ts';
import { articleLengths, isReadableIn, listNumbers } from './meanings.ts';
import { actionsOf, type PageActions } from './page-actions.ts';
import { softwareOf, type Software } from './software.ts';
import { listSubCodesOf, type SubCodesOfNumber } from './sub-codes.ts';
import { viewSymptomsOfCode, type SymptomsOfCode } from './symptoms.ts';

/** A line of the table of contents: a part of the page, and the parts of it that are for one reader. */
export interface ContentsEntry extends ArticleSection {
  readers?: ArticleSection[];
}

/** A page with fewer parts than this needs no table of contents. */
const fewestContents = 6;

/**
 * Most situations and comparisons that a page leads to, and most of all that it leads to where guides
 * with their longer titles are among them; their own pages list all.
 */
const mostChoices = 3;
const mostComparisons = 3;
const mostWithGuides = 5;

/** Everything that the page of a number with meanings shows. */
export interface NumberPage {
  frame: Frame;
  breadcrumb: LabelledLink[];
  code: string;
  classDigit: string;
  title: string;
  description: string;
  /** All meanings, for the question which one the reader has. */
  meanings: [MeaningView, ...MeaningView[]];
  /** Meanings after the first that the page tells in full. */
  others: MeaningView[];
  /** Meanings that it tells in brief. */
  brief: MeaningView[];
  /** Table of contents; empty on a short page. */
  contents: ContentsEntry[];
  actions: PageActions;
  /** What libraries call the number. */
  names: CodeNames;
  /** Sub-codes that products write beside the number. */
  subCodes: SubCodesOfNumber[];
  /** Situations that it answers, and comparisons that it is in. */
  decisions: LabelledLink[];
  /** What software makes of the number by default. */
  software: Software | undefined;
  /** What people see on platforms where the number occurs; absent where nothing is known. */
  symptoms: SymptomsOfCode | undefined;
  previous: LabelledLink | undefined;
  next: LabelledLink | undefined;
}

/** A language and a number for which there is a page. */
export interface NumberRoute {
  locale: Locale;
  code: string;
}

/** Every page of a number with meanings: all in English, and elsewhere those that are translated. */
export async function listNumberRoutes(): Promise<NumberRoute[]> {
  const numbers = await listNumbers();
  return locales.flatMap((locale) =>
    [...numbers]
      .filter(([, meanings]) => isReadableIn(locale, meanings))
      .map(([code]) => ({ locale, code })),
  );
}

/** A view of one number, complete for the page in one language. */
export async function getNumberPage({ locale, code }: NumberRoute): Promise<NumberPage> {
  const edition = await editionIn(locale);
  const { t } = edition.language;
  const numbers = await listNumbers();
  const joined = numbers.get(code) ?? [];
  const [first, ...others] = await Promise.all(
    joined.map((meaning) => viewMeaning(meaning, locale)),
  );
  if (first === undefined) throw new Error(`There is no meaning of ${code} in content/codes.`);
  const inFull = others.slice(0, countToldInFull(articleLengths(joined)) - 1);
  const brief = others.slice(inFull.length);
  const subCodes = await listSubCodesOf(locale, code);
  const software = await softwareOf(code, edition);
  const symptoms = await viewSymptomsOfCode(locale, code);
  const contents: ContentsEntry[] = [
    ...contentsOf(first),
    ...inFull.map(({ anchor, heading }) => ({ id: anchor, text: heading })),
    ...(brief.length > 0 ? [{ id: 'which-one', text: t('brief.heading', { code }) }] : []),
    ...(symptoms ? [{ id: 'by-platform', text: t('symptoms.ofCode', { code }) }] : []),
    ...(subCodes.length > 0 ? [{ id: 'sub-codes', text: t('subCodes.of', { code }) }] : []),
    ...(software === undefined ? [] : [{ id: 'software', text: t('software.heading', { code }) }]),
    { id: 'names', text: t('names.heading', { code }) },
  ];
  const guides = await guideLinks(locale, 'codes', code);
  const decisions: LabelledLink[] = [
    ...((await choicesByCode(locale)).get(code) ?? [])
      .slice(0, mostChoices)
      .map(({ situation, link }) => ({
        label: situation,
        ...link,
      })),
    ...((await comparisonsByCode(locale)).get(code) ?? [])
      .slice(0, mostComparisons)
      .map(({ label, link }) => ({
        label,
        ...link,
      })),
  ]
    .slice(0, guides.length === 0 ? undefined : mostWithGuides - guides.length)
    .concat(guides);
  const codes = [...numbers.keys()];
  const neighbour = (index: number): LabelledLink | undefined => {
    const other = codes[index];
    return other === undefined
      ? undefined
      : { label: other, ...edition.link({ kind: 'code', code: other }) };
  };
  const position = codes.indexOf(code);
  return {
    frame: await getFrame(locale, { kind: 'code', code }),
    breadcrumb: breadcrumbOfNumber(edition, code),
    code,
    classDigit: classDigit(statusClassOf(code)),
    title: titleOf(first, edition.language),
    description: withoutBackticks(first.summary),
    meanings: [first, ...others],
    others: inFull,
    brief,
    contents: contents.length < fewestContents ? [] : contents,
    actions: await actionsOf(locale, first, paths.page(locale, { kind: 'code', code })),
    names: namesOf(code, await listLibraries()),
    subCodes,
    decisions,
    software,
    symptoms,
    previous: neighbour(position - 1),
    next: neighbour(position + 1),
  };
}

/** What search engines show: the number, its name, whose it is, and what the page is good for. */
function titleOf({ id, code, title, gloss, issuer }: MeaningView, { t }: Language): string {
  const good = /^[123]/.test(code) ? 'code.title.use' : 'code.title.fix';
  const names = [
    ...(gloss === undefined ? [] : [t('code.name.glossed', { code, title, gloss })]),
    ...(parseMeaningId(id).vendor === ietf ? [] : [t('code.name.issued', { code, title, issuer })]),
    t('code.name', { code, title }),
  ];
  const [first = '', ...others] = names;
  return fittingTitle([
    t(good, { name: first }),
    ...others.map((name) => t(good, { name })),
    t('code.name', { code, title }),
  ]);
}

/** The parts of a meaning that is told in full: its article's, and those that the page adds. */
function contentsOf(meaning: MeaningView): ContentsEntry[] {
  const { t } = meaning.language;
  const hasFields = meaning.responseFields.length + meaning.requestFields.length > 0;
  const sections: ContentsEntry[] = inReadingOrder(sectionsOf(meaning.article.body ?? ''));
  const added = [
    ['confused-with', t('section.confusedWith'), meaning.confusedWith.length],
    ['history', t('section.history'), meaning.history.length],
    ['sources', t('section.sources'), meaning.sources.length],
  ] as const;
  return [
    ...(hasFields
      ? sections.toSpliced(fieldsPosition(sections), 0, { id: 'fields', text: t('section.fields') })
      : sections),
    ...added.filter(([, , count]) => count > 0).map(([id, text]) => ({ id, text })),
  ].map(({ id, text }) => ({
    id: meaning.headingPrefix + id,
    text,
    ...(id === 'what-to-do' && {
      readers: meaning.readers.map(({ part, text }) => ({ id: part.slice(1), text })),
    }),
  }));
}
