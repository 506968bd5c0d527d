import { namesOf, type CodeNames } from '../domain/code-names.ts';
import { fieldsPosition, sectionsOf, type ArticleSection } from '../domain/headings.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import { countToldInFull } from '../domain/told-in-full.ts';
import { locales, type Locale } from '../i18n/languages.ts';
import { breadcrumbOfNumber } from './breadcrumb.ts';
import { issuersInShort } from '../i18n/issuers-in-short.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import { listLibraries } from './libraries.ts';
import { viewMeaning, type MeaningView } from './meaning-view.ts';
import { isReadableIn, listNumbers } from './meanings.ts';
import { listSubCodesOf, type SubCodes } from './sub-codes.ts';
import { viewSymptomsOfCode, type SymptomsOfCode } from './symptoms.ts';

/** A line of the table of contents: a part of the page. */
export type ContentsEntry = ArticleSection;

/** A page with fewer parts than this needs no table of contents. */
const fewestContents = 6;

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
  /** What libraries call the number. */
  names: CodeNames;
  /** Sub-codes that products write beside the number. */
  subCodes: SubCodes[];
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
  const inFull = others.slice(0, countToldInFull(joined.length) - 1);
  const brief = others.slice(inFull.length);
  const subCodes = await listSubCodesOf(locale, code);
  const symptoms = await viewSymptomsOfCode(locale, code);
  const contents: ContentsEntry[] = [
    ...contentsOf(first),
    ...inFull.map(({ anchor, heading }) => ({ id: anchor, text: heading })),
    ...(brief.length > 0 ? [{ id: 'further-owners', text: t('brief.heading', { code }) }] : []),
    ...(symptoms ? [{ id: 'by-platform', text: t('symptoms.ofCode', { code }) }] : []),
    ...(subCodes.length > 0 ? [{ id: 'sub-codes', text: t('subCodes.of', { code }) }] : []),
    { id: 'names', text: t('names.heading', { code }) },
  ];
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
    title: t('code.metaTitle', {
      code,
      title: first.title,
      issuers: issuersInShort(
        [first, ...others].map(({ issuer }) => issuer),
        t,
      ),
    }),
    description: withoutBackticks(first.summary),
    meanings: [first, ...others],
    others: inFull,
    brief,
    contents: contents.length < fewestContents ? [] : contents,
    names: namesOf(code, await listLibraries()),
    subCodes,
    symptoms,
    previous: neighbour(position - 1),
    next: neighbour(position + 1),
  };
}

/** The parts of a meaning that is told in full: its article's, and those that the page adds. */
function contentsOf(meaning: MeaningView): ContentsEntry[] {
  const { t } = meaning.language;
  const hasFields = meaning.responseFields.length + meaning.requestFields.length > 0;
  const sections = sectionsOf(meaning.article.body ?? '');
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
  ].map(({ id, text }) => ({ id: meaning.headingPrefix + id, text }));
}
