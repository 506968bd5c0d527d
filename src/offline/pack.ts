import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  bundleOf,
  partMark,
  sharedBundle,
  type BundleContents,
  type BundleReference,
  type Pieces,
} from './bundle.ts';

/** A bundle, compressed. */
export interface PackedBundle extends BundleReference {
  content: Buffer;
}

/** A bundle while files are put into it. */
interface GrowingBundle {
  contents: BundleContents;
  bytes: Buffer[];
}

/** A part shorter than this costs more to name than to repeat. */
const shortestPart = 40;

/** Where a text is cut: before whatever is likely to stand in others, too. */
const cuts =
  /(?=<(?:style|script|header|footer|main|nav|section|link|meta|article|aside|div|table|tr|td|th|dl|dt|dd|ul|li|p|h\d|svg|details|summary)\b|\{"id":")/;

const isText = (path: string) => /\.(html|json|js|md|txt|xml|svg|webmanifest)$/.test(path);
const digestOf = (content: string | Buffer) => createHash('sha256').update(content).digest();
const partId = (part: string) => digestOf(part).toString('base64url').slice(0, 7);

/**
 * Packs the files of a language.
 * @param files their paths below the site's root
 * @param read gives the content of a file; asked file by file, so that they need not all be in memory
 * @param folder of the bundles, below the site's root
 * @returns the bundles; the same for the same files
 */
export function packFiles(
  files: readonly string[],
  read: (path: string) => Buffer,
  folder: string,
): PackedBundle[] {
  const paths = inOrderOfPages(files, read);
  const cut = new Map(
    paths.filter(isText).map((path) => [path, read(path).toString('utf8').split(cuts)]),
  );
  const homes = homesOfParts(cut);
  const bundles = new Map<string, GrowingBundle>();
  const bundleBy = (id: string) => {
    const known = bundles.get(id);
    if (known !== undefined) return known;
    const made: GrowingBundle = { contents: { parts: {}, texts: {}, binary: {} }, bytes: [] };
    bundles.set(id, made);
    return made;
  };
  for (const [part, home] of homes) bundleBy(home).contents.parts[partId(part)] = part;
  for (const path of paths) {
    const { contents, bytes } = bundleBy(bundleOf(path));
    const text = cut.get(path);
    if (text !== undefined) {
      contents.texts[path] = piecesOf(text, homes);
      continue;
    }
    const content = unpacked(read(path));
    const start = bytes.reduce((sum, { length }) => sum + length, 0);
    contents.binary[path] = [start, start + content.length];
    bytes.push(content);
  }
  return [...bundles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { contents, bytes }]) => {
      const line = Buffer.from(`${JSON.stringify(contents)}\n`);
      const content = gzipSync(Buffer.concat([line, ...bytes]), { level: 9 });
      const digest = digestOf(content);
      return {
        id,
        path: `${folder}/${id}.${digest.toString('hex').slice(0, 12)}.bin`,
        integrity: `sha256-${digest.toString('base64')}`,
        bytes: content.length,
        content,
      };
    });
}

/**
 * The files in the order of their paths; full texts, whose names are hashes, in that of their pages,
 * so that texts about one thing lie near each other: gzip looks back 32 kB.
 */
function inOrderOfPages(files: readonly string[], read: (path: string) => Buffer): string[] {
  const placeOf = (path: string) => {
    if (!path.includes('pagefind/fragment/')) return path;
    const { page = '' } =
      /"url":"(?<page>[^"]*)"/.exec(unpacked(read(path)).toString())?.groups ?? {};
    return `pagefind/fragment/${page}`;
  };
  const places = new Map(files.map((path) => [path, placeOf(path)]));
  return [...places]
    .sort(([a, at], [b, bt]) => compare(at, bt) || compare(a, b))
    .map(([path]) => path);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The bundle of every part that stands in two files or more: that of these files, or where they
 * go into several, the shared one.
 */
function homesOfParts(texts: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const seen = new Map<string, { home: string; count: number }>();
  for (const [path, parts] of texts) {
    const own = bundleOf(path);
    for (const part of new Set(parts)) {
      if (part.length < shortestPart) continue;
      const known = seen.get(part) ?? { home: own, count: 0 };
      seen.set(part, {
        home: known.home === own ? own : sharedBundle,
        count: known.count + 1,
      });
    }
  }
  const homes = new Map(
    [...seen].filter(([, { count }]) => count > 1).map(([part, { home }]) => [part, home]),
  );
  const ids = new Set([...homes.keys()].map(partId));
  if (ids.size < homes.size) throw new Error('Two parts have one id: lengthen the ids.');
  return homes;
}

/** A text by its pieces: parts by their ids, what lies between them as one. */
function piecesOf(text: readonly string[], homes: ReadonlyMap<string, string>): Pieces {
  const pieces: Pieces = [];
  let isOwn = false;
  for (const part of text) {
    if (homes.has(part)) {
      pieces.push(partMark + partId(part));
      isOwn = false;
    } else {
      pieces.push(isOwn ? (pieces.pop() ?? '') + part : part);
      isOwn = true;
    }
  }
  return pieces;
}

/** Pagefind's files are compressed one by one; its script reads them either way. */
function unpacked(content: Buffer): Buffer {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}
