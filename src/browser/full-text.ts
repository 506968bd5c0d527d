import { inFormOf } from './page-of.ts';

/** A page that the full-text index found. */
interface FullTextResult {
  href: string;
  title: string;
  excerpt: string;
  /** All of its text. */
  content: string;
}

interface PagefindResult {
  data: () => Promise<{
    url: string;
    meta: Record<string, string>;
    plain_excerpt: string;
    content: string;
  }>;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

let pagefind: Promise<Pagefind> | undefined;
/** Grows with each failed try: a browser remembers which modules failed by their whole address. */
let fragment = '';

/**
 * Searches the text of all pages in the page's language.
 * @param address of the index's script; it exists only in a built site
 * @param example a link of this site, whose form the addresses take; the index has them with a slash
 * @param limit how many results to load
 * @throws when the index cannot be loaded, for instance offline, blocked or in development
 */
export async function searchFullText(
  address: string,
  example: string,
  query: string,
  limit: number,
): Promise<FullTextResult[]> {
  pagefind ??= (import(/* @vite-ignore */ address + fragment) as Promise<Pagefind>).then(
    async (module) => {
      await module.options({ baseUrl: address.replace(/pagefind\/pagefind\.js$/, '') });
      return module;
    },
  );
  try {
    const { results } = await (await pagefind).search(query);
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return pages.map(({ url, meta, plain_excerpt, content }) => ({
      href: inFormOf(example, url),
      title: meta['title'] ?? url,
      excerpt: plain_excerpt,
      content,
    }));
  } catch (error) {
    pagefind = undefined;
    fragment += '#';
    throw error;
  }
}
