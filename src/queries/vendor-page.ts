import { sectionsOf } from '../domain/headings.ts';
import type { Locale } from '../i18n/languages.ts';
import type { TranslatedDocument } from '../schemas/translation.ts';
import type { Vendor } from '../schemas/vendor.ts';
import type { Article } from './article.ts';
import { editionIn } from './edition.ts';
import { listEntries } from './entries.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import type { Link } from './links.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listMeanings, tellMeaning } from './meanings.ts';
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
  facts: Vendor;
  /** Value of `lang` on its texts, where they are not in the language of the page. */
  lang: string | undefined;
  article: Article;
  /** What the reader has to know of the translation. */
  notice: string | undefined;
  /** Documents of the vendor in the language of the page. */
  documents: TranslatedDocument[];
  codes: (MeaningReference & { text: string; lang: string | undefined })[];
}

/** Every vendor, those whose codes people meet most first. */
export const listVendors = oncePerLocale(async (locale): Promise<ListedVendor[]> => {
  const { link, refer } = await editionIn(locale);
  const ofVendor = Map.groupBy(await listMeanings(), ({ vendor }) => vendor?.id);
  return (await listEntries('vendors', locale))
    .sort((a, b) => a.facts.prominence - b.facts.prominence || a.id.localeCompare(b.id))
    .map(({ id, ...entry }) => ({
      ...entry,
      id,
      link: link({ kind: 'vendor', id }),
      documents: entry.translation?.documents ?? [],
      codes: (ofVendor.get(id) ?? []).map((meaning) => {
        const { facts, lang } = tellMeaning(locale, meaning);
        return { ...refer(meaning), text: facts.summary, lang };
      }),
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
    most: vendors.filter(({ facts }) => facts.prominence <= lastOfMost),
    others: vendors
      .filter(({ facts }) => facts.prominence > lastOfMost)
      .sort((a, b) => a.facts.name.localeCompare(b.facts.name, 'en')),
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
    ...sectionsOf(listed.article.body ?? ''),
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
