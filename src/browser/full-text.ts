import './trusted-types.ts';
import { inTime } from './in-time.ts';
import { loadModule } from './load-module.ts';
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

/**
 * Searches the text of all pages in the page's language.
 * @param address of the index's script; it exists only in a built site
 * @param example a link of this site, whose form the addresses take; the index has them with a slash
 * @param limit how many results to load
 * @throws when the index cannot be loaded, for instance offline, blocked or in development, or does
 *   not answer in time
 */
export async function searchFullText(
  address: string,
  example: string,
  query: string,
  limit: number,
): Promise<FullTextResult[]> {
  pagefind ??= loadModule<Pagefind>(address).then(async (module) => {
    await module.options({ baseUrl: address.replace(/pagefind\/pagefind\.js$/, '') });
    return module;
  });
  const loaded = pagefind;
  const search = async () => {
    const { results } = await (await loaded).search(query);
    return Promise.all(results.slice(0, limit).map((result) => result.data()));
  };
  try {
    const pages = await inTime(search());
    return pages.map(({ url, meta, plain_excerpt, content }) => ({
      href: inFormOf(example, url),
      title: meta['title'] ?? url,
      excerpt: plain_excerpt,
      content,
    }));
  } catch (error) {
    pagefind = undefined;
    throw error;
  }
}
