import { getCollection, type CollectionEntry } from 'astro:content';
import { sectionsOf } from '../domain/headings.ts';
import type { Locale } from '../i18n/languages.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import type { Link } from './links.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listMeanings } from './meanings.ts';
import { listComparisons } from './comparison-list.ts';
import { guideLinks } from './neighbourhood.ts';
import type { ContentsEntry } from './number-page.ts';
import { oncePerLocale } from './remember.ts';
import { listSubCodesOfVendor, type VendorSubCodes } from './sub-codes.ts';
import { listSymptomsOfVendor, type ListedSymptom } from './symptoms.ts';

/** A vendor with its codes. */
export interface ListedVendor {
  id: string;
  link: Link;
  entry: CollectionEntry<'vendors'>;
  codes: (MeaningReference & { summary: string })[];
}

/** Every vendor, those whose codes people meet most first. */
export const listVendors = oncePerLocale(async (locale): Promise<ListedVendor[]> => {
  const { link, refer } = await editionIn(locale);
  const ofVendor = Map.groupBy(await listMeanings(), ({ vendor }) => vendor?.id);
  return (await getCollection('vendors'))
    .sort((a, b) => a.data.prominence - b.data.prominence || a.id.localeCompare(b.id))
    .map((entry) => ({
      id: entry.id,
      link: link({ kind: 'vendor', id: entry.id }),
      entry,
      codes: (ofVendor.get(entry.id) ?? []).map((meaning) => ({
        ...refer(meaning),
        summary: meaning.facts.summary,
      })),
    }));
});

/** Vendors with a rank up to this are met most; of the others the rank says little. */
const lastOfMost = 20;

/** Every vendor in the order in which a reader can look one up. */
export async function groupVendors(
  locale: Locale,
): Promise<{ most: ListedVendor[]; others: ListedVendor[] }> {
  const vendors = await listVendors(locale);
  return {
    most: vendors.filter(({ entry }) => entry.data.prominence <= lastOfMost),
    others: vendors
      .filter(({ entry }) => entry.data.prominence > lastOfMost)
      .sort((a, b) => a.entry.data.name.localeCompare(b.entry.data.name, 'en')),
  };
}

/** A page with fewer parts than this needs no table of contents. */
const fewestContents = 4;

/** Everything that the page of a vendor shows. */
export interface VendorPage extends ListedVendor {
  frame: Frame;
  breadcrumb: LabelledLink[];
  subCodes: VendorSubCodes[];
  /** Table of contents; empty on a short page. */
  contents: ContentsEntry[];
  /** What people see where it is at work. */
  symptoms: ListedSymptom[];
  /** Comparisons in which its codes are, and guides that tell of it. */
  near: LabelledLink[];
}

/** The page of a vendor by the id of its file. */
export async function getVendorPage(locale: Locale, id: string): Promise<VendorPage> {
  const { language, link } = await editionIn(locale);
  const listed = (await listVendors(locale)).find((vendor) => vendor.id === id);
  if (listed === undefined) throw new Error(`content/vendors/${id}.mdx does not exist.`);
  const { t } = language;
  const subCodes = await listSubCodesOfVendor(locale, id);
  const symptoms = await listSymptomsOfVendor(locale, id);
  const contents: ContentsEntry[] = [
    { id: 'recognise', text: t('vendors.recognise') },
    ...(listed.codes.length > 0 ? [{ id: 'codes', text: t('vendors.codes') }] : []),
    ...sectionsOf(listed.entry.body ?? ''),
    ...(symptoms.length > 0 ? [{ id: 'symptoms', text: t('symptoms.ofVendor') }] : []),
    ...subCodes.map((list) => ({ id: list.id, text: list.title })),
  ];
  return {
    ...listed,
    contents: contents.length < fewestContents ? [] : contents,
    frame: await getFrame(locale, { kind: 'vendor', id }),
    breadcrumb: [{ label: language.t('navigation.vendors'), ...link({ kind: 'vendors' }) }],
    subCodes,
    symptoms,
    near: [
      ...(await listComparisons(locale))
        .filter(({ entry }) =>
          entry.data.meanings.some((meaning) => listed.codes.some((code) => code.id === meaning)),
        )
        .map((comparison) => ({ label: comparison.label, ...comparison.link })),
      ...(await guideLinks(locale, 'vendors', id)),
    ],
  };
}
