import { RewritingStream } from 'parse5-html-rewriting-stream';
import { isLeftOut } from './archived-files.ts';
import { relativeAddress, rootFrom, type SiteFiles } from './folder-address.ts';

/** What stands in pages that are read from a folder, and in no page of the site. */
export interface FolderTexts {
  /** What the page of the search says of a search there, as HTML. */
  note: string;
  /** The script of the worker that counts logs. */
  worker: string;
}

/** A page as it is read from a folder. */
export interface RewrittenPage {
  html: string;
  /** Addresses that lead to no file. */
  broken: string[];
}

type StartTag = Parameters<RewritingStream['emitStartTag']>[0];

const attributeOf = ({ attrs }: StartTag, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** An address that is the script itself. */
const dataAddress = (script: string) => `data:text/javascript,${encodeURIComponent(script)}`;

/** Files of the page's own host, whatever a browser takes for the host of a file. */
const ownFiles = "'self' file:";

/**
 * The content security policy of a page in a folder: nothing but files, and what stands inside the
 * page. A worker is made from an address that is its text, since browsers start none from a file.
 * @param policy of the page on the site
 */
export function policyInFolder(policy: string): string {
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.filter((source) => source.startsWith("'sha256-"))] as const;
    }),
  );
  const hashes = (name: string) => directives.get(name)?.join(' ') ?? '';
  return [
    "default-src 'none'",
    `img-src ${ownFiles}`,
    'worker-src data:',
    `form-action ${ownFiles}`,
    "base-uri 'none'",
    `script-src ${ownFiles} ${hashes('script-src')}`,
    `style-src ${hashes('style-src')}`,
  ].join(';');
}

/**
 * A page of the built site as a browser shows it from a folder: with relative addresses of files,
 * classic scripts, which are all that it runs from there, and no way to what is not in the folder.
 * @param file of the page below the site's root
 * @param html of the page
 */
export async function rewritePage(
  file: string,
  html: string,
  site: SiteFiles,
  texts: FolderTexts,
): Promise<RewrittenPage> {
  const stream = new RewritingStream();
  const broken: string[] = [];
  const isSearch = /^(\w\w\/)?search\/index\.html$/.test(file);
  /** Element that is left out up to its end. */
  let leftOut: string | undefined;
  /** Whether the open link has a text of its own here. */
  let isRenamed = false;

  /** @returns whether there was any */
  const rewriteAddresses = (tag: StartTag) => {
    let isChanged = false;
    for (const attribute of tag.attrs) {
      const { name, value } = attribute;
      const isAddress = ['href', 'src', 'action'].includes(name);
      if (!value.startsWith('/') || !(isAddress || name.startsWith('data-'))) continue;
      const relative =
        name === 'data-worker' ? dataAddress(texts.worker) : relativeAddress(file, value, site);
      if (relative !== undefined) {
        attribute.value = relative;
        isChanged = true;
      } else if (isAddress && !value.startsWith('//')) broken.push(`${file}: ${value}`);
    }
    return isChanged;
  };

  stream.on('startTag', (tag, raw) => {
    if (leftOut !== undefined) return;
    const { tagName } = tag;
    if (['a', 'link'].includes(tagName) && isLeftOut(attributeOf(tag, 'href') ?? '', site)) {
      if (tagName === 'a') leftOut = 'a';
      return;
    }
    if (tagName === 'script' && attributeOf(tag, 'type') === 'module') {
      const src = attributeOf(tag, 'src');
      // What stands inside the page as a module is the starter, which is a file of its own here.
      if (src === undefined) leftOut = 'script';
      const address = src ?? `${site.base}/scripts/starter.js`;
      const relative = rootFrom(file) + address.slice(site.base.length + 1);
      stream.emitRaw(`<script defer src="${relative}">${src === undefined ? '</script>' : ''}`);
      return;
    }
    if (tagName === 'meta' && attributeOf(tag, 'http-equiv') === 'content-security-policy') {
      for (const attribute of tag.attrs) {
        if (attribute.name === 'content') attribute.value = policyInFolder(attribute.value);
      }
      stream.emitStartTag(tag);
      return;
    }
    if (tagName === 'body') tag.attrs.push({ name: 'data-root', value: rootFrom(file) });
    // A browser reads no file for a script that would copy it, so the link just leads there.
    if (attributeOf(tag, 'data-copies') !== undefined) {
      tag.attrs = tag.attrs.filter(({ name }) => name !== 'data-copies');
      isRenamed = true;
    }
    const isChanged = rewriteAddresses(tag);
    if (isChanged || isRenamed || tagName === 'body') stream.emitStartTag(tag);
    else stream.emitRaw(raw);
    if (isRenamed) stream.emitRaw('Markdown');
  });
  stream.on('text', (_, raw) => {
    if (leftOut === undefined && !isRenamed) stream.emitRaw(raw);
  });
  stream.on('endTag', ({ tagName }, raw) => {
    if (leftOut !== undefined) {
      if (leftOut === tagName) leftOut = undefined;
      return;
    }
    isRenamed = false;
    stream.emitRaw(raw);
    if (isSearch && tagName === 'search') stream.emitRaw(texts.note);
  });

  const chunks: string[] = [];
  stream.on('data', (chunk: string) => chunks.push(chunk));
  await new Promise((resolve, reject) => {
    stream.on('end', resolve);
    stream.on('error', reject);
    stream.end(html);
  });
  return { html: chunks.join(''), broken };
}
