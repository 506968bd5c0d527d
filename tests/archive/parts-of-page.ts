import { RewritingStream } from 'parse5-html-rewriting-stream';

/** What links to a page, and what it links to. */
export interface PartsOfPage {
  /** Ids of its parts. */
  ids: Set<string>;
  /** Addresses in it, as they are written. */
  addresses: string[];
}

/** The parts and addresses of a page, attributes for scripts included. */
export async function partsOfPage(html: string): Promise<PartsOfPage> {
  const ids = new Set<string>();
  const addresses: string[] = [];
  const stream = new RewritingStream();
  stream.on('startTag', ({ attrs }) => {
    for (const { name, value } of attrs) {
      if (name === 'id') ids.add(value);
      // How far up the folder begins is no address by itself.
      const isForScripts =
        name.startsWith('data-') &&
        name !== 'data-root' &&
        /^(\.{0,2}\/|[\w/-]+\.(html|js|json))/.test(value);
      if (['href', 'src', 'action'].includes(name) || isForScripts) addresses.push(value);
    }
  });
  await new Promise((resolve, reject) => {
    stream.on('end', resolve);
    stream.on('error', reject);
    stream.resume();
    stream.end(html);
  });
  return { ids, addresses };
}
