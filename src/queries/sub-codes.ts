import { getCollection } from 'astro:content';
import { sourceLocale, type Locale } from '../i18n/locales.ts';
import { paths } from '../i18n/site-paths.ts';
import type { SubCodeList } from '../schemas/sub-code-list.ts';
import { linkToCode, linkToSource, type Link } from './links.ts';

/** One sub-code: what a product writes beside a status code to say which cause it was. */
export interface SubCode {
  /** The mark itself, which is also its anchor on the vendor's page: `403.14`, `1020`, `UH`. */
  id: string;
  name: string;
  meaning: string;
  fix: string | undefined;
  statusCodes: string[];
  link: Link;
}

/** The sub-codes of one kind. */
export interface SubCodes {
  /** Name of the file in `content/sub-codes`, and anchor of the list on the vendor's page. */
  id: string;
  vendor: string;
  vendorName: string;
  title: string;
  where: string;
  sources: SubCodeList['sources'];
  subCodes: SubCode[];
}

/** A sub-code in the list on its vendor's page, with a link for each status code it comes with. */
export interface ListedSubCode extends SubCode {
  statusCodeLinks: (Link & { code: string })[];
}

/** Every list of sub-codes, by vendor. */
export async function listSubCodes(locale: Locale): Promise<SubCodes[]> {
  const names = new Map((await getCollection('vendors')).map(({ id, data }) => [id, data.name]));
  return (await getCollection('subCodeLists'))
    .map(({ id, data: { vendor, title, where, sources, subCodes } }) => ({
      id,
      vendor,
      vendorName: names.get(vendor) ?? vendor,
      title,
      where,
      sources,
      subCodes: subCodes.map(({ fix, ...subCode }) => ({
        ...subCode,
        fix,
        link: linkToSource(locale, (to) => paths.vendor(to, vendor, subCode.id)),
      })),
    }))
    .sort((a, b) => a.vendor.localeCompare(b.vendor));
}

/** The sub-codes that come with a status code; lists without any are left out. */
export async function listSubCodesOf(locale: Locale, code: string): Promise<SubCodes[]> {
  return (await listSubCodes(locale))
    .map((list) => ({
      ...list,
      subCodes: list.subCodes.filter(({ statusCodes }) => statusCodes.includes(code)),
    }))
    .filter(({ subCodes }) => subCodes.length > 0);
}

/** The lists on the page of a vendor. */
export async function listSubCodesOfVendor(
  vendor: string,
): Promise<(Omit<SubCodes, 'subCodes'> & { subCodes: ListedSubCode[] })[]> {
  const lists = (await listSubCodes(sourceLocale)).filter((list) => list.vendor === vendor);
  return Promise.all(
    lists.map(async (list) => ({
      ...list,
      subCodes: await Promise.all(
        list.subCodes.map(async (subCode) => ({
          ...subCode,
          statusCodeLinks: await Promise.all(
            subCode.statusCodes.map(async (code) => ({
              code,
              ...(await linkToCode(sourceLocale, code)),
            })),
          ),
        })),
      ),
    })),
  );
}
