import type { Locale } from '../i18n/languages.ts';
import type { BrokeAt } from '../schemas/broke-at.ts';
import type { SubCodeList } from '../schemas/sub-code-list.ts';
import { listCodes, type ListedNumber } from './code-list.ts';
import { editionIn } from './edition.ts';
import { listEntries } from './entries.ts';
import type { LabelledLink } from './frame.ts';
import type { Link } from './links.ts';
import { oncePerLocale } from './remember.ts';
import { listSymptoms } from './symptoms.ts';
import { mapVendorNames } from './vendor-names.ts';

/** One sub-code: what a product writes beside a status code to say which cause it was. */
export interface SubCode {
  /** The mark itself, which is also its anchor on the vendor's page: `403.14`, `1020`, `UH`. */
  id: string;
  name: string;
  meaning: string;
  fix: string | undefined;
  /** Where the exchange broke, if the mark tells. */
  brokeAt: BrokeAt | undefined;
  statusCodes: string[];
  link: Link;
}

/** The sub-codes of one kind. */
export interface SubCodes {
  /** Name of the file in `content/sub-codes`, and anchor of the list on the vendor's page. */
  id: string;
  vendor: string;
  vendorName: string;
  /** Value of `lang` on its texts, where they are not in the language of the page. */
  lang: string | undefined;
  title: string;
  where: string;
  sources: SubCodeList['sources'];
  subCodes: SubCode[];
}

/** The sub-codes of one kind that come with one number, and where its vendor's page has them all. */
export interface SubCodesOfNumber extends SubCodes {
  all: Link;
}

/** A sub-code on the page of its vendor, with links to its status codes and to what happens with it. */
export type LinkedSubCode = SubCode & {
  statusCodeLinks: LabelledLink[];
  symptomLinks: LabelledLink[];
};

/** The sub-codes that come with one status code. */
export interface SubCodeGroup {
  /** Anchor on the page of the vendor. */
  id: string;
  number: ListedNumber;
  subCodes: LinkedSubCode[];
}

/** The sub-codes of one kind on the page of their vendor. */
export interface VendorSubCodes extends Omit<SubCodes, 'subCodes'> {
  subCodes: LinkedSubCode[];
  /** The same by status code, where each comes with exactly one; else nothing. */
  groups: SubCodeGroup[];
}

/** Every list of sub-codes, by vendor. */
export const listSubCodes = oncePerLocale(async (locale): Promise<SubCodes[]> => {
  const { link } = await editionIn(locale);
  const names = await mapVendorNames(locale);
  return (await listEntries('subCodeLists', locale))
    .map(({ id, lang, facts: { vendor, title, where, sources, subCodes } }) => ({
      id,
      lang,
      vendor,
      vendorName: names.get(vendor) ?? vendor,
      title,
      where,
      sources,
      subCodes: subCodes.map(({ fix, brokeAt, ...subCode }) => ({
        ...subCode,
        fix,
        brokeAt,
        link: link({ kind: 'vendor', id: vendor, anchor: subCode.id }),
      })),
    }))
    .sort((a, b) => a.vendor.localeCompare(b.vendor) || a.id.localeCompare(b.id));
});

/** The sub-codes that come with a status code; lists without any are left out. */
export async function listSubCodesOf(locale: Locale, code: string): Promise<SubCodesOfNumber[]> {
  const { link } = await editionIn(locale);
  return (await listSubCodes(locale))
    .map(({ subCodes, ...list }) => ({
      ...list,
      subCodes: subCodes.filter(({ statusCodes }) => statusCodes.includes(code)),
      all: link({
        kind: 'vendor',
        id: list.vendor,
        anchor: isByNumber(subCodes) ? anchorOfGroup(list.id, code) : list.id,
      }),
    }))
    .filter(({ subCodes }) => subCodes.length > 0);
}

/** Whether each sub-code of a list comes with exactly one number, so that its vendor's page groups them by it. */
const isByNumber = (subCodes: readonly SubCode[]) =>
  subCodes.every(({ statusCodes }) => statusCodes.length === 1);

const anchorOfGroup = (list: string, code: string) => `${list}-${code}`;

/** The lists on the page of a vendor. */
export async function listSubCodesOfVendor(
  locale: Locale,
  vendor: string,
): Promise<VendorSubCodes[]> {
  const { link } = await editionIn(locale);
  const numbers = await listCodes(locale);
  const symptoms = await listSymptoms(locale);
  return (await listSubCodes(locale))
    .filter((list) => list.vendor === vendor)
    .map((list) => {
      const subCodes = list.subCodes.map((subCode) => ({
        ...subCode,
        symptomLinks: symptoms
          .filter(({ entry }) =>
            entry.data.subCodes.some((own) => own.list === list.id && own.id === subCode.id),
          )
          .map(({ title, link: toSymptom }) => ({ label: title, ...toSymptom })),
        statusCodeLinks: subCode.statusCodes.map((code) => ({
          label: code,
          ...link({ kind: 'code', code }),
        })),
      }));
      return {
        ...list,
        subCodes,
        groups: isByNumber(subCodes)
          ? numbers.flatMap((number) => {
              const own = subCodes.filter(({ statusCodes }) => statusCodes.includes(number.code));
              const id = anchorOfGroup(list.id, number.code);
              return own.length === 0 ? [] : [{ id, number, subCodes: own }];
            })
          : [],
      };
    });
}
