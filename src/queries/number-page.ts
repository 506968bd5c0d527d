import { namesOf, type CodeNames } from '../domain/code-names.ts';
import { fieldsPosition, sectionsOf, type ArticleSection } from '../domain/headings.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import { classDigit, statusClassOf, type StatusClassId } from '../domain/status-class.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { paths } from '../i18n/site-paths.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import { listLibraries } from './libraries.ts';
import { linkToCode, type Link } from './links.ts';
import { viewMeaning, type MeaningView } from './meaning-view.ts';
import { alternatesOf, isReadableIn, listNumbers, toldInBrief } from './meanings.ts';
import { listSubCodesOf, type SubCodes } from './sub-codes.ts';

/** A meaning that the page of a crowded number tells in brief. */
export interface BriefMeaning extends Pick<
  MeaningView,
  'anchor' | 'title' | 'gloss' | 'issuer' | 'summary' | 'standing' | 'sources'
> {
  /** Page with its article. */
  href: string;
}

/** A line of the table of contents: a part of the page. */
export type ContentsEntry = ArticleSection;

/** A page with fewer parts than this needs no table of contents. */
const fewestContents = 6;

export interface NumberPage {
  code: string;
  classId: StatusClassId;
  classDigit: string;
  title: string;
  description: string;
  /** All meanings, for the question which one the reader has. */
  meanings: [MeaningView, ...MeaningView[]];
  /** Meanings after the first that the page tells in full. */
  others: MeaningView[];
  /** Meanings that it tells in brief. */
  brief: BriefMeaning[];
  /** Table of contents; empty on a short page. */
  contents: ContentsEntry[];
  /** What libraries call the number. */
  names: CodeNames;
  /** Sub-codes that products write beside the number. */
  subCodes: SubCodes[];
  previous: (Link & { code: string }) | undefined;
  next: (Link & { code: string }) | undefined;
  /** Address of this page in each language it exists in. */
  alternates: Partial<Record<Locale, string>>;
}

/** A language and a number for which there is a page. */
export interface NumberRoute {
  locale: Locale;
  code: string;
}

/** Every page of a number: all numbers in English, and elsewhere those that are translated. */
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
  const t = translator(locale);
  const numbers = await listNumbers();
  const joined = numbers.get(code) ?? [];
  const [first, ...others] = await Promise.all(
    joined.map((meaning) => viewMeaning(meaning, locale)),
  );
  if (first === undefined) throw new Error(`There is no meaning of ${code} in content/codes.`);
  const briefIds = toldInBrief(joined);
  const toldInFull = others.filter(({ id }) => !briefIds.has(id));
  const brief = others.filter(({ id }) => briefIds.has(id));
  const subCodes = await listSubCodesOf(locale, code);
  const contents: ContentsEntry[] = [
    ...contentsOf(first, t),
    ...toldInFull.map(({ anchor, title, issuer }) => ({
      id: anchor,
      text: t('code.meaningHeading', { title, vendor: issuer }),
    })),
    ...(brief.length > 0 ? [{ id: 'further-owners', text: t('brief.heading', { code }) }] : []),
    ...(subCodes.length > 0 ? [{ id: 'sub-codes', text: t('subCodes.of', { code }) }] : []),
    { id: 'names', text: t('names.heading', { code }) },
  ];
  const codes = [...numbers.keys()];
  const position = codes.indexOf(code);
  const neighbour = async (index: number) => {
    const other = codes[index];
    return other === undefined ? undefined : { code: other, ...(await linkToCode(locale, other)) };
  };
  const classId = statusClassOf(code);
  return {
    code,
    classId,
    classDigit: classDigit(classId),
    title: t('code.metaTitle', {
      code,
      title: first.title,
      issuers: [first, ...others].map((meaning) => meaning.issuer).join(', '),
    }),
    description: withoutBackticks(first.summary),
    meanings: [first, ...others],
    others: toldInFull,
    brief: brief.map((view) => ({
      ...view,
      href: paths.codeOwner(locale, code, view.anchor),
    })),
    contents: contents.length < fewestContents ? [] : contents,
    names: namesOf(code, await listLibraries()),
    subCodes,
    previous: await neighbour(position - 1),
    next: await neighbour(position + 1),
    alternates: alternatesOf(joined, (other) => paths.code(other, code)),
  };
}

/** The parts of a meaning that is told in full: its article's, and those that the page adds. */
function contentsOf(meaning: MeaningView, t: Translate): ContentsEntry[] {
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
