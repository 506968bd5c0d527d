import { getReasonPhrase, StatusCodes } from 'http-status-codes';
import manifest from 'http-status-codes/package.json' with { type: 'json' };
import { textsByCode, type PhraseSource } from './phrase-source.ts';

/** The phrases of npm `http-status-codes`. */
export function httpStatusCodesPhrases(): PhraseSource {
  const codes = Object.values(StatusCodes).filter((code) => typeof code === 'number');
  return {
    id: 'http-status-codes',
    name: 'npm http-status-codes',
    version: manifest.version,
    writes: 'phrases',
    texts: textsByCode(codes.map((code) => [String(code), getReasonPhrase(code)] as const)),
  };
}
