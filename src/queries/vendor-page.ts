import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/languages.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import type { Link } from './links.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listMeanings } from './meanings.ts';
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

/** Everything that the page of a vendor shows. */
export interface VendorPage extends ListedVendor {
  frame: Frame;
  breadcrumb: LabelledLink[];
  subCodes: VendorSubCodes[];
  /** What people see where it is at work. */
  symptoms: ListedSymptom[];
}

/** The page of a vendor by the id of its file. */
export async function getVendorPage(locale: Locale, id: string): Promise<VendorPage> {
  const { language, link } = await editionIn(locale);
  const listed = (await listVendors(locale)).find((vendor) => vendor.id === id);
  if (listed === undefined) throw new Error(`content/vendors/${id}.mdx does not exist.`);
  return {
    ...listed,
    frame: await getFrame(locale, { kind: 'vendor', id }),
    breadcrumb: [{ label: language.t('navigation.vendors'), ...link({ kind: 'vendors' }) }],
    subCodes: await listSubCodesOfVendor(locale, id),
    symptoms: await listSymptomsOfVendor(locale, id),
  };
}
