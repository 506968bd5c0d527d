import { getCollection, type CollectionEntry } from 'astro:content';
import { anchorOf } from '../domain/meaning-id.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import type { Locale } from '../i18n/locales.ts';
import { linkToCode, type Link } from './links.ts';
import { listMeanings } from './meanings.ts';
import { titleOf } from './meaning-view.ts';

/** One code of a vendor, as its page lists it. */
export interface VendorCode {
  code: string;
  title: string;
  summary: string;
  classDigit: string;
  link: Link;
}

/** A vendor with its codes. */
export interface VendorPage {
  id: string;
  entry: CollectionEntry<'vendors'>;
  codes: VendorCode[];
}

/** Every vendor, those whose codes people meet most first. */
export async function listVendors(locale: Locale): Promise<VendorPage[]> {
  const meanings = await listMeanings();
  const entries = await getCollection('vendors');
  return Promise.all(
    entries
      .sort((a, b) => a.data.prominence - b.data.prominence)
      .map(async (entry) => ({
        id: entry.id,
        entry,
        codes: await Promise.all(
          meanings
            .filter(({ vendor }) => vendor?.id === entry.id)
            .map(async ({ id, facts }) => ({
              code: facts.code,
              title: titleOf(facts),
              summary: facts.summary,
              classDigit: classDigit(statusClassOf(facts.code)),
              link: await linkToCode(locale, facts.code, anchorOf(id)),
            })),
        ),
      })),
  );
}
