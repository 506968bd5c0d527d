import { foldersOfSearchNames } from '../schemas/search-name.ts';
import type { Finding, Rule } from './rule.ts';

/** Words for the search lead to an entry that exists, and no two entries of a kind are called the same. */
export const searchNamesResolve: Rule = {
  name: 'search-names-resolve',
  description:
    'Words of another language for the search belong to an entry that exists, and no two entries of a kind are called the same.',
  check: (content) => {
    const entries = new Set(
      foldersOfSearchNames.flatMap((folder) => content[folder].map(({ id }) => `${folder}/${id}`)),
    );
    const fileOfGloss = new Map<string, string>();
    return content.searchNames.flatMap(({ file, id, facts: { gloss } }): Finding[] => {
      const findings: Finding[] = [];
      const [locale = '', folder = ''] = id.split('/');
      const entry = id.slice(locale.length + 1);
      if (!entries.has(entry)) {
        findings.push({
          file,
          field: 'file name',
          found: `content/${entry}.mdx does not exist.`,
          remedy: 'Call the file like the entry that it belongs to, or remove it.',
          soughtIn: `content/${entry}`,
        });
      }
      const called = `${locale} ${folder} ${gloss}`;
      const other = fileOfGloss.get(called);
      if (other === undefined) fileOfGloss.set(called, file);
      else {
        findings.push({
          file,
          field: 'gloss',
          found: `“${gloss}”, as in ${other}.`,
          remedy: 'Say what tells this one from the other.',
        });
      }
      return findings;
    });
  },
};
