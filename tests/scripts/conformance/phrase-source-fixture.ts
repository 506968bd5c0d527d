import { textsByCode, type PhraseSource } from '../../../scripts/conformance/phrase-source.ts';

/** Somebody who writes the given texts, with the given fields in place of the usual ones. */
export function phraseSource(
  texts: Iterable<[code: string, text: string]>,
  fields: Partial<Omit<PhraseSource, 'texts'>> = {},
): PhraseSource {
  return {
    id: 'python',
    name: 'Python',
    version: '3.12.1',
    writes: 'phrases',
    ...fields,
    texts: textsByCode(texts),
  };
}
