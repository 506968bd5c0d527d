import { getCollection } from 'astro:content';
import { sourceLocale } from '../i18n/languages.ts';
import { absolute, paths } from '../i18n/site-paths.ts';
import type { PageReference } from '../domain/page-kinds.ts';
import { publishFacts } from '../schemas/published.ts';
import {
  publishedFiles,
  publishedFileSchema,
  type PublishedFileName,
} from '../schemas/published-files.ts';
import { dataLicence, dataRelease, dataVersion } from '../schemas/published-number.ts';
import { publishedCitations } from './published-codes.ts';

/** Where an entry is told. */
const pageOf: Record<PublishedFileName, (id: string) => PageReference> = {
  symptoms: (id) => ({ kind: 'symptom', id }),
  choices: (id) => ({ kind: 'choice', id }),
  comparisons: (id) => ({ kind: 'comparison', id }),
  guides: (id) => ({ kind: 'guide', id }),
  timeouts: (id) => ({ kind: 'guide', id: 'timeouts', anchor: id }),
  'model-apis': () => ({ kind: 'guide', id: 'model-api-errors', anchor: 'errors' }),
  surveys: () => ({ kind: 'guides' }),
};

/** The collection that a file publishes. */
const collectionOf = {
  symptoms: 'symptoms',
  choices: 'choices',
  comparisons: 'comparisons',
  guides: 'guides',
  timeouts: 'timeouts',
  'model-apis': 'modelApis',
  surveys: 'surveys',
} as const;

/**
 * All entries of a collection, as programs get them.
 * @throws when something does not fit the published schema, which stops the build
 */
export async function getPublishedFile(name: PublishedFileName): Promise<object> {
  const resolve = await publishedCitations();
  const entries = await getCollection(collectionOf[name]);
  const file = {
    version: dataVersion,
    release: dataRelease,
    licence: dataLicence,
    advice: [...publishedFiles[name].advice],
    [name]: entries
      .map(({ id, data }) => ({
        id,
        url: absolute(paths.page(sourceLocale, pageOf[name](id))),
        ...publishFacts(data, resolve),
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
  };
  publishedFileSchema(name).parse(file);
  return file;
}
