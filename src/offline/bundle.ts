/*
 * The site as it is kept on a device: all files of a language in some dozens of bundles, each
 * compressed as a whole. Parts that several files share, styles above all, are stored once, which
 * makes 36 MB of files 6 to download. A file always goes into the same bundle, so that a new build
 * changes those alone in which something changed.
 */

/** Text as a list of pieces: what is its own, and ids of parts after `partMark`. */
export type Pieces = string[];

/** What begins a piece that names a part; stands in no text of the site. */
export const partMark = '\u0001';

/** What a bundle holds, as its first line says. */
export interface BundleContents {
  /** Parts by id: of its own files alone, or in the bundle of shared ones, of all. */
  parts: Record<string, string>;
  /** Texts by path below the site's root. */
  texts: Record<string, Pieces>;
  /** Other files by path: where each begins and ends in the bytes after the first line. */
  binary: Record<string, [start: number, end: number]>;
}

/** A bundle as it is read. */
export interface Bundle extends BundleContents {
  bytes: Uint8Array<ArrayBuffer>;
}

/** A bundle as the worker knows it before it has it. */
export interface BundleReference {
  /** What `bundleOf` gives for its files, or `sharedBundle`. */
  id: string;
  /** Address below the site's root, with its hash. */
  path: string;
  /** Subresource integrity of the compressed bundle. */
  integrity: string;
  bytes: number;
}

/** All that is kept of a language. */
export interface KeptLanguage {
  bundles: BundleReference[];
  /** How many pages that makes. */
  pages: number;
  bytes: number;
}

/** The bundle of the parts that files of several bundles share. */
export const sharedBundle = 'shared';

/** In how many bundles the pages of a section go; those of all others go into one. */
const sections: Readonly<Record<string, number>> = {
  codes: 4,
  symptoms: 1,
  choose: 1,
  vendors: 1,
};

/** In how many bundles the files of the full-text search go, by folder. */
const searchFolders: Readonly<Record<string, number>> = { fragment: 2, index: 4 };

/** A number for a text that is the same everywhere (FNV-1a, 32 bits). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The id of the bundle that holds a file, by the file's path below the site's root. Files that are
 * alike go together, since they compress each other: the pages of a number, all JSON of numbers.
 */
export function bundleOf(path: string): string {
  const [section = '', name = ''] = path.replace(/^\w\w\//, '').split('/');
  const inSearch = section === 'pagefind' ? searchFolders[name] : undefined;
  if (inSearch !== undefined) return `${name}-${String(hashOf(path) % inSearch)}`;
  if (path.endsWith('.html')) {
    const count = sections[section];
    return count === undefined ? 'pages' : `${section}-${String(hashOf(name) % count)}`;
  }
  if (/^codes(\.json|\/\d{3}\.json)$/.test(path)) return 'data';
  return `file-${String(hashOf(path) % 4)}`;
}

/**
 * Reads a bundle.
 * @param bytes the bundle, no longer compressed: a line of JSON, and what it points to
 */
export function readBundle(bytes: Uint8Array<ArrayBuffer>): Bundle {
  const end = bytes.indexOf(10);
  const contents = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as BundleContents;
  return { ...contents, bytes: bytes.subarray(end + 1) };
}

/**
 * A file of a bundle, whole.
 * @param shared parts that files of several bundles share
 * @returns nothing where the bundle does not hold the file
 * @throws when a part is missing
 */
export function fileIn(
  { parts, texts, binary, bytes }: Bundle,
  path: string,
  shared: Readonly<Record<string, string>>,
): string | Uint8Array<ArrayBuffer> | undefined {
  const place = Object.hasOwn(binary, path) ? binary[path] : undefined;
  if (place !== undefined) return bytes.slice(...place);
  const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
  return text
    ?.map((piece) => {
      if (!piece.startsWith(partMark)) return piece;
      const id = piece.slice(partMark.length);
      const part = parts[id] ?? shared[id];
      if (part === undefined) throw new Error(`${path} needs a part that is not there: ${id}`);
      return part;
    })
    .join('');
}
