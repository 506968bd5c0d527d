import {
  digestOfTexts,
  pairedTexts,
  type PairedText,
  type ReplaceTexts,
  type Translation,
} from '../domain/in-language.ts';
import type { Locale } from '../i18n/languages.ts';
import {
  catalogue,
  replaceTextsOf,
  translatedNames,
  translationNames,
  type TranslatedName,
} from '../schemas/catalogue.ts';
import { localeOf, type Collection } from '../schemas/collection.ts';
import type { CollectionFiles } from './content.ts';

/** A file of a collection whether it has an article or not; one without has an empty one. */
interface AnyFile<Facts> {
  file: string;
  id: string;
  facts: Facts;
  body?: string;
}

/** An entry that is translated or could be. */
export interface TranslatableEntry {
  collection: TranslatedName;
  /** Id of the English entry. */
  id: string;
  facts: unknown;
  body: string;
  /** Digest that a translation carries while it fits the entry. */
  digest: string;
}

/** A translation beside the English entry that it belongs to. */
export interface TranslationFile {
  file: string;
  locale: Locale;
  facts: Translation;
  body: string;
  /** Folder and id of the English entry, whether it is there or not: `codes/nginx/499`. */
  originalPath: string;
  original: TranslatableEntry | undefined;
  /** Every text of the English entry and its translation; none where there is no entry. */
  texts: PairedText[];
}

function filesOf(files: CollectionFiles, name: keyof CollectionFiles): AnyFile<unknown>[] {
  return files[name];
}

function entriesOf(files: CollectionFiles, collection: TranslatedName): TranslatableEntry[] {
  const replaceTexts = replaceTextsOf(collection) as unknown as ReplaceTexts<unknown>;
  return filesOf(files, collection).map(({ id, facts, body = '' }) => ({
    collection,
    id,
    facts,
    body,
    digest: digestOfTexts(replaceTexts, facts, body),
  }));
}

/** Every entry of the collections that have translations. */
export function translatableEntries(files: CollectionFiles): TranslatableEntry[] {
  return translatedNames.flatMap((collection) => entriesOf(files, collection));
}

/** Every translation with the English entry that it belongs to. */
export function translationFiles(files: CollectionFiles): TranslationFile[] {
  return translatedNames.flatMap((collection) => {
    const kind: Collection = catalogue[translationNames[collection]];
    const replaceTexts = replaceTextsOf(collection) as unknown as ReplaceTexts<unknown>;
    const originals = new Map(entriesOf(files, collection).map((entry) => [entry.id, entry]));
    return filesOf(files, translationNames[collection]).map(({ file, id, facts, body = '' }) => {
      const translation = facts as Translation;
      const originalId = id.slice(id.indexOf('/') + 1);
      const original = originals.get(originalId);
      return {
        file,
        locale: localeOf(kind, id),
        facts: translation,
        body,
        originalPath: `${kind.folder}/${originalId}`,
        original,
        texts: original === undefined ? [] : pairedTexts(replaceTexts, original.facts, translation),
      };
    });
  });
}
