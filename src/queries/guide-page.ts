import { sectionsOf } from '../domain/headings.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import type { Locale } from '../i18n/languages.ts';
import { paths } from '../i18n/site-paths.ts';
import { listChoices } from './choice-list.ts';
import { listComparisons } from './comparison-list.ts';
import { editionIn } from './edition.ts';
import { factTablesOf, type FactTable } from './fact-tables.ts';
import { listFields } from './field-page.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import { listGuides, type ListedGuide } from './guides.ts';
import type { SourceRow } from './meaning-view.ts';
import type { ContentsEntry } from './number-page.ts';
import { listSymptoms, type ListedSymptom } from './symptoms.ts';
import { listVendors } from './vendor-page.ts';

/** Everything that the page of a guide shows. */
export interface GuidePage extends ListedGuide {
  frame: Frame;
  breadcrumb: LabelledLink[];
  description: string;
  /** The page as Markdown. */
  markdown: string;
  contents: ContentsEntry[];
  tables: FactTable[];
  symptoms: ListedSymptom[];
  /** Situations, comparisons, vendors and header fields that it tells of. */
  near: LabelledLink[];
  sources: SourceRow[];
  others: ListedGuide[];
}

/**
 * The page of a guide by the id of its file.
 * @throws when `content/guides` has no such file
 */
export async function getGuidePage(locale: Locale, id: string): Promise<GuidePage> {
  const edition = await editionIn(locale);
  const { language, link } = edition;
  const { t } = language;
  const guides = await listGuides(locale);
  const listed = guides.find((guide) => guide.id === id);
  if (listed === undefined) throw new Error(`content/guides/${id}.mdx does not exist.`);
  const facts = listed.entry.data;
  const pick = <Item extends { id: string }>(items: readonly Item[], ids: readonly string[]) =>
    ids.flatMap((wanted) => items.find((item) => item.id === wanted) ?? []);
  const symptoms = pick(await listSymptoms(locale), facts.symptoms);
  const near: LabelledLink[] = [
    ...pick(await listChoices(locale), facts.choices).map(({ situation, link: to }) => ({
      label: situation,
      ...to,
    })),
    ...pick(await listComparisons(locale), facts.comparisons).map(({ label, link: to }) => ({
      label,
      ...to,
    })),
    ...pick(await listVendors(locale), facts.vendors).map(({ facts: vendor, link: to }) => ({
      label: vendor.name,
      ...to,
    })),
    ...pick(await listFields(locale), facts.fields).map(({ field, link: to }) => ({
      label: field.name,
      ...to,
    })),
  ];
  return {
    ...listed,
    frame: await getFrame(locale, { kind: 'guide', id }),
    breadcrumb: [{ label: t('guides.title'), ...link({ kind: 'guides' }) }],
    description: withoutBackticks(listed.summary),
    markdown: paths.file(`guides/${id}.md`, locale),
    contents: [
      ...sectionsOf(listed.entry.body ?? ''),
      ...(symptoms.length > 0 ? [{ id: 'symptoms', text: t('guides.symptoms') }] : []),
      { id: 'sources', text: t('section.sources') },
    ],
    tables: await factTablesOf(facts, edition),
    symptoms,
    near,
    sources: facts.sources.map(({ title, url, lines, kind, proves, retrieved }) => ({
      title: lines === undefined ? title : `${title}, ${lines}`,
      url,
      kind: t(`evidence.${kind}`),
      proves,
      retrieved,
    })),
    others: guides.filter((other) => other.id !== id),
  };
}
