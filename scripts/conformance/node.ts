import { STATUS_CODES } from 'node:http';
import { textsByCode, type PhraseSource } from './phrase-source.ts';

/** The phrases that the running Node puts into its status lines. */
export function nodePhrases(): PhraseSource {
  return {
    id: 'node',
    name: 'Node http.STATUS_CODES',
    version: process.versions.node,
    writes: 'phrases',
    texts: textsByCode(
      Object.entries(STATUS_CODES).map(([code, phrase = '']) => [code, phrase] as const),
    ),
  };
}
