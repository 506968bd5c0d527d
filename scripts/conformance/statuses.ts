import statuses from 'statuses/codes.json' with { type: 'json' };
import manifest from 'statuses/package.json' with { type: 'json' };
import { textsByCode, type PhraseSource } from './phrase-source.ts';

/** The phrases of npm `statuses`, from which Express and Koa take theirs. */
export function statusesPhrases(): PhraseSource {
  return {
    id: 'statuses',
    name: 'npm statuses',
    version: manifest.version,
    writes: 'phrases',
    texts: textsByCode(Object.entries(statuses)),
  };
}
