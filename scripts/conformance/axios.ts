import { HttpStatusCode } from 'axios';
import manifest from 'axios/package.json' with { type: 'json' };
import { textsByCode, type PhraseSource } from './phrase-source.ts';

/** The names of npm `axios`, which has no phrases. */
export function axiosNames(): PhraseSource {
  return {
    id: 'axios',
    name: 'npm axios',
    version: manifest.version,
    writes: 'names',
    texts: textsByCode(
      Object.entries(HttpStatusCode)
        .filter(([, code]) => typeof code === 'number')
        .map(([name, code]) => [String(code), name] as const),
    ),
  };
}
