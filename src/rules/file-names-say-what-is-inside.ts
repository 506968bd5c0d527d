import { parseMeaningId } from '../domain/meaning-id.ts';
import type { Finding, Rule } from './rule.ts';

/** The path of a meaning is `<vendor>/<code>[-<slug>]`, and its frontmatter says the same. */
export const fileNamesSayWhatIsInside: Rule = {
  name: 'file-names-say-what-is-inside',
  description: 'The folder of a meaning is its vendor, and its file name starts with its code.',
  check: ({ meanings }) =>
    meanings.flatMap(({ file, id, facts }): Finding[] => {
      const path = parseMeaningId(id);
      return [
        { field: 'code', fromPath: path.code, fromFacts: facts.code },
        { field: 'vendor', fromPath: path.vendor, fromFacts: facts.vendor },
      ]
        .filter(({ fromPath, fromFacts }) => fromPath !== fromFacts)
        .map(({ field, fromPath, fromFacts }) => ({
          file,
          field,
          found: `The path says ${fromPath}, the frontmatter says ${fromFacts}.`,
          remedy: `Write ${field}: "${fromPath}", or move the file.`,
        }));
    }),
};
