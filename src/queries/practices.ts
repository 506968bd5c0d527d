import { getCollection } from 'astro:content';
import { withLines } from '../domain/lines-in-file.ts';
import type { Choice } from '../schemas/choice.ts';
import { practiceKinds, type Practice } from '../schemas/practice.ts';
import type { Edition } from './edition.ts';
import { numberReferences, type NumberReference } from './number-reference.ts';
import { once } from './remember.ts';

/** What somebody does in a situation, and the document that shows it. */
export interface PracticeRow {
  name: string;
  numbers: NumberReference[];
  does: string | undefined;
  doubt: string | undefined;
  source: { label: string; url: string };
}

/** Rows of one kind: guidelines, APIs, frameworks … */
export interface PracticeGroup {
  label: string;
  rows: PracticeRow[];
}

const mapPractices = once(
  async (): Promise<ReadonlyMap<string, Practice>> =>
    new Map((await getCollection('practices')).map(({ id, data }) => [id, data])),
);

/** What others do, grouped by what they are, in the order of the choice within each group. */
export async function practiceGroups(
  rows: Choice['practice'],
  edition: Edition,
): Promise<PracticeGroup[]> {
  const practices = await mapPractices();
  const number = await numberReferences(edition);
  const joined = rows.map(({ by, document: name, lines, codes, does, doubt }) => {
    const practice = practices.get(by);
    const document = practice?.documents[name];
    if (practice === undefined || document === undefined) {
      throw new Error(`content/practice/${by}.yaml has no document ${name}.`);
    }
    return {
      kind: practice.kind,
      row: {
        name: practice.name,
        numbers: codes.map(number),
        does,
        doubt,
        source: {
          label: document.title.includes(document.version)
            ? document.title
            : edition.language.t('choose.practice.source', {
                title: document.title,
                version: document.version,
              }),
          url: withLines(document.url, lines),
        },
      },
    };
  });
  return practiceKinds
    .map((kind) => ({
      label: edition.language.t(`choose.practice.${kind}`),
      rows: joined.filter((entry) => entry.kind === kind).map(({ row }) => row),
    }))
    .filter(({ rows: found }) => found.length > 0);
}
