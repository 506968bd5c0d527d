/** What is of use only to machines elsewhere or repeats a page, or is the keeping itself. */
const isNeverKept = (path: string) =>
  path.endsWith('.md') ||
  /^(\w\w\/)?(social\/|sitemap|(robots|llms)\.txt|(opensearch|feed)\.xml|(symptoms|choices|comparisons|bom)\.json)/.test(
    path,
  ) ||
  /^offline-(bundles\/|worker\.js)/.test(path);

/** Files without a language: scripts, icons, data, the wordless parts of the search. */
const isForAll =
  /^(404\.html|codes\.json|codes\/\d{3}\.json|schemas\/|scripts\/|icons\/|favicon|site\.webmanifest|pagefind\/(pagefind[-.](entry|worker|js)|wasm\.unknown))/;

/**
 * The paths of a built site that belong to a language, below the site's root.
 * @param paths of all files
 * @param locale the language; its pages stand in a folder of that name, those of `source` at the root
 * @param locales all languages
 */
export function keptFiles(
  paths: readonly string[],
  locale: string,
  source: string,
  locales: readonly string[],
): string[] {
  const folderOf = (path: string) => locales.find((other) => path.startsWith(`${other}/`));
  /** The language in the name of a file of the search: `pagefind/fragment/ja_1a2b.pf_fragment`. */
  const indexed = (path: string) =>
    /^pagefind\/(?:\w+\/|pagefind\.|wasm\.)(\w\w)[_.]/.exec(path)?.[1];
  return paths.filter((path) => {
    if (isNeverKept(path)) return false;
    if (isForAll.test(path)) return true;
    return (indexed(path) ?? folderOf(path) ?? source) === locale;
  });
}
