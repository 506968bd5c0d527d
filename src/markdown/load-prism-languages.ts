import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';

/** The language of HTTP messages, after those that a message may carry. */
const languages = ['css', 'javascript', 'json', 'markup', 'http'];

/**
 * Loads Prism's grammar of HTTP messages before the first page asks for one. Prism marks the content
 * of a message by the languages that are there when the grammar is loaded, and articles are rendered
 * in no fixed order: without this, the marks in a JSON body differ from build to build.
 */
export async function loadPrismLanguages(): Promise<void> {
  for (const language of languages) await runHighlighterWithAstro(language, '');
}
