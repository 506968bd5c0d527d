import { statusClassIds } from '../domain/status-class.ts';
import type { Locale } from '../i18n/languages.ts';
import type { Article } from './article.ts';
import { listClasses, type ListedClass } from './code-list.ts';
import { editionIn } from './edition.ts';
import { listEntries } from './entries.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';

/** Everything that the page of a class shows. */
export interface ClassPage extends ListedClass {
  frame: Frame;
  breadcrumb: LabelledLink[];
  summary: string;
  /** What the reader has to know of the translation. */
  notice: string | undefined;
  article: Article;
}

/** Ids of the classes, each with a page. */
export const classIds: readonly string[] = statusClassIds;

/** @throws when the class has no file in `content/classes` */
export async function getClassPage(locale: Locale, id: string): Promise<ClassPage> {
  const { language, link } = await editionIn(locale);
  const listed = (await listClasses(locale)).find((statusClass) => statusClass.id === id);
  const entry = (await listEntries('classes', locale)).find((one) => one.id === id);
  if (listed === undefined || entry === undefined) {
    throw new Error(`content/classes/${id}.mdx does not exist.`);
  }
  return {
    ...listed,
    frame: await getFrame(locale, { kind: 'class', id }),
    breadcrumb: [{ label: language.t('navigation.codes'), ...link({ kind: 'codes' }) }],
    summary: entry.facts.summary,
    notice: entry.notice,
    article: entry.article,
  };
}
