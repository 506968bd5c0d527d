import { ietf } from '../../src/domain/meaning-id.ts';
import type { Content } from '../../src/rules/content.ts';
import { type PublishedMeaning, type PublishedNumber } from '../../src/schemas/published-number.ts';

/** What the modules of facts export, by module and name. */
export type PackageFacts = Record<string, Record<string, unknown>>;

/** What one library calls the codes: codes by name. */
interface LibraryFacts {
  language: string;
  library: string;
  version: string;
  codes: Record<string, string>;
}

/** A vendor with its meanings. */
export interface VendorFacts {
  id: string;
  name: string;
  meanings: PublishedMeaning[];
}

/**
 * The facts of the package, by the module below `facts` that exports them.
 * @param numbers as the site publishes them, ascending
 * @param classes the entries of `content/classes`
 * @throws when one phrase would lead to two codes
 */
export function packageFacts(
  numbers: readonly PublishedNumber[],
  classes: Content['classes'],
): PackageFacts {
  const meanings = numbers.flatMap((number) => number.meanings);
  const registered = meanings.filter(({ vendor }) => vendor === ietf);
  const byCode = <Value>(valueOf: (number: PublishedNumber) => Value) =>
    Object.fromEntries(numbers.map((number) => [number.code, valueOf(number)]));
  return {
    phrases: {
      // A number that is reserved as (Unused) has no phrase to send.
      registeredPhrases: phrasesOf(
        registered
          .filter(({ registration }) => registration.kind !== 'unused')
          .map(({ code, title }) => [code, title]),
      ),
      formerPhrases: swapped(
        registered.flatMap(({ code, formerly }) =>
          formerly.map(({ phrase }) => [code, phrase] as const),
        ),
      ),
    },
    classes: {
      classes: classes.map(({ id, facts: { name, summary } }) => ({ id, name, summary })),
    },
    constants: { libraries: librariesIn(numbers) },
    retry: {
      retryByMeaning: Object.fromEntries(
        meanings.map(({ id, retryByMethod }) => [id, retryByMethod]),
      ),
      meaningsByCode: byCode((number) => number.meanings.map(({ id }) => id)),
    },
    numbers: { numbers },
    defaults: { defaultsByCode: byCode(({ defaults }) => defaults) },
    mappings: { mappingsByCode: byCode(({ mappings }) => mappings) },
  };
}

/** Every issuer but the IETF, with its meanings. */
export function vendorsIn(numbers: readonly PublishedNumber[]): VendorFacts[] {
  const meanings = numbers.flatMap((number) => number.meanings);
  return [...Map.groupBy(meanings, ({ vendor }) => vendor)]
    .filter(([id]) => id !== ietf)
    .map(([id, own]) => ({ id, name: own[0]?.vendorName ?? id, meanings: own }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

function phrasesOf(pairs: [code: string, phrase: string][]): Record<string, string> {
  swapped(pairs);
  return Object.fromEntries(pairs);
}

/** Codes by phrase. */
function swapped(pairs: readonly (readonly [code: string, phrase: string])[]) {
  const codes: Record<string, string> = {};
  for (const [code, phrase] of pairs) {
    const other = codes[phrase];
    if (other !== undefined && other !== code) {
      throw new Error(`${phrase} is a phrase of ${other} and of ${code}: no one code to look up.`);
    }
    codes[phrase] = code;
  }
  return codes;
}

/** The names of codes, by library. */
function librariesIn(numbers: readonly PublishedNumber[]) {
  const libraries = new Map<string, LibraryFacts>();
  for (const { code, names } of numbers) {
    for (const { language, library, version, name, otherNames = [] } of names) {
      const key = `${language} ${library}`;
      const own: LibraryFacts = libraries.get(key) ?? { language, library, version, codes: {} };
      for (const each of [name, ...otherNames.map((other) => other.name)]) own.codes[each] = code;
      libraries.set(key, own);
    }
  }
  return [...libraries].sort(([a], [b]) => a.localeCompare(b)).map(([, library]) => library);
}
