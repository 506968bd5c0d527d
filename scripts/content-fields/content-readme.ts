import { contentKinds, type ContentKind } from './content-kinds.ts';
import { describeFields } from './describe-fields.ts';

/** Marks between which the tables stand. */
const start = '<!-- tables of fields: made by npm run refresh:fields -->';
const end = '<!-- end of the tables of fields -->';

/** What a kind of file tells, an example, and its fields. */
function sectionOf({ about, patterns, example, schema }: ContentKind): string {
  const heading = patterns.map((pattern) => `\`${pattern}\``).join(', ');
  const lead = `${about} Example: [${example}](${example}).`;
  return [`### ${heading}`, lead, describeFields(schema)].join('\n\n');
}

/**
 * `content/README.md` with its tables made anew.
 * @throws where the marks between which they stand are missing
 */
export function withTables(readme: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(
      `content/README.md: the marks of the tables are gone. Write ${start} and ${end}.`,
    );
  }
  const tables = contentKinds.map(sectionOf).join('\n\n');
  return `${readme.slice(0, from + start.length)}\n\n${tables}\n\n${readme.slice(to)}`;
}
