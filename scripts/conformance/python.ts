import { readPythonHttpStatus } from '../constants/python-http-status.ts';
import { textsByCode, type PhraseSource } from './phrase-source.ts';

/** The phrases of Python's `http.HTTPStatus`; undefined where no Python runs. */
export function pythonPhrases(): PhraseSource | undefined {
  const python = readPythonHttpStatus();
  return (
    python && {
      id: 'python',
      name: 'Python http.HTTPStatus',
      version: python.version,
      writes: 'phrases',
      texts: textsByCode(python.members.map(({ code, phrase }) => [code, phrase] as const)),
    }
  );
}
