/*
 * The site as it is kept on a device: all files of a language in some two dozen bundles, each
 * compressed as a whole, which makes some 60 MB of files 5 to download. A file always goes into the same
 * bundle, so that a new build changes those alone in which something changed.
 */

/** A bundle as it is read. */
export interface Bundle {
  /** Where each of its files begins and ends in the bytes, by path below the site's root. */
  places: Record<string, [start: number, end: number]>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A bundle as the worker knows it before it has it. */
export interface BundleReference {
  /** What `bundleOf` gives for its files. */
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

/** In how many bundles the pages of a section go; those of all others go into one. */
const sections: Readonly<Record<string, number>> = {
  codes: 4,
  symptoms: 4,
  choose: 2,
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
 * @param bytes the bundle, no longer compressed: the places of its files as a line of JSON, and the files
 */
export function readBundle(bytes: Uint8Array<ArrayBuffer>): Bundle {
  const end = bytes.indexOf(10);
  const places = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Bundle['places'];
  return { places, bytes: bytes.subarray(end + 1) };
}

/** A file of a bundle; nothing where the bundle does not hold it. */
export function fileIn(
  { places, bytes }: Bundle,
  path: string,
): Uint8Array<ArrayBuffer> | undefined {
  const place = Object.hasOwn(places, path) ? places[path] : undefined;
  return place && bytes.slice(...place);
}
