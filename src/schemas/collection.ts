import type { z } from 'astro/zod';
import type { Replace } from '../domain/in-language.ts';
import { localeFromParam, locales, sourceLocale, type Locale } from '../i18n/languages.ts';

/** One kind of content file: where such files stand, and what one of them may say. */
export interface Collection<Schema extends z.ZodType = z.ZodType> {
  /** What one file tells, for its authors. */
  about: string;
  /** Folder below `content`, or below `content/<locale>` for translations. */
  folder: string;
  /** Files of the folder. What a file is called there, without its ending, is its id. */
  pattern: string;
  /** What an id looks like where not every name will do, without the locale of a translation. */
  idForm?: RegExp;
  /** A file that shows how, as a path below `content`. */
  example: string;
  /** `article`: MDX with a text below its frontmatter. `facts`: YAML. */
  kind: 'article' | 'facts';
  /** What the frontmatter or the YAML may say. */
  schema: Schema;
  /** Name of the collection whose files these translate, each at the same path below its locale. */
  translates?: string;
  /** Which texts of a file are translated; for collections with translations. */
  replaceTexts?(facts: z.output<Schema>, replace: Replace): z.output<Schema>;
  /**
   * Where the ids of an article's headings come from: `fixed`, the list in `src/domain/headings.ts`,
   * so that readers find the same sections everywhere; `free`, the author.
   */
  headings?: 'fixed' | 'free';
}

const translatedLocales = locales.filter((locale) => locale !== sourceLocale);

/** Folders below `content` that hold the files of a collection: one, or one for each translation. */
function foldersOf({ folder, translates }: Collection): string[] {
  return translates === undefined
    ? [folder]
    : translatedLocales.map((locale) => `${locale}/${folder}`);
}

/** Where the files of a collection stand, as glob patterns below `content`. */
export function patternsOf(collection: Collection): string[] {
  return foldersOf(collection).map((folder) => `${folder}/${collection.pattern}`);
}

/**
 * The id of a file: its path in the folder of its collection without the ending, and with the locale
 * in front if it is a translation.
 * @param path below `content`
 * @example idOf(catalogue.meanings, 'codes/ietf/404.mdx') // 'ietf/404'
 * @example idOf(catalogue.meaningTranslations, 'ja/codes/ietf/404.mdx') // 'ja/ietf/404'
 */
export function idOf({ folder, translates }: Collection, path: string): string {
  const withoutEnding = path.replace(/\.[a-z]+$/, '');
  if (translates === undefined) return withoutEnding.slice(folder.length + 1);
  const locale = withoutEnding.slice(0, withoutEnding.indexOf('/'));
  return `${locale}/${withoutEnding.slice(locale.length + folder.length + 2)}`;
}

/** Whether a file is called as the ids of its collection ask. */
export function hasId({ idForm, translates }: Collection, id: string): boolean {
  const withoutLocale = translates === undefined ? id : id.slice(id.indexOf('/') + 1);
  return idForm?.test(withoutLocale) ?? true;
}

/** The language of a file. */
export function localeOf({ translates }: Collection, id: string): Locale {
  return translates === undefined ? sourceLocale : localeFromParam(id.split('/')[0]);
}
