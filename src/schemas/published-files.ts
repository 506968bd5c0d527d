import { z } from 'astro/zod';
import { choiceSchema } from './choice.ts';
import { comparisonSchema } from './comparison.ts';
import { guideSchema } from './guide.ts';
import { modelApiSchema } from './model-api.ts';
import { publishedShape } from './published.ts';
import { dataLicence, dataRelease, dataVersion } from './published-number.ts';
import { surveySchema } from './survey.ts';
import { symptomSchema } from './symptom.ts';
import { timeoutsSchema } from './timeouts.ts';

/** A collection that is published whole, as a file of its own: `/<name>.json`. */
interface PublishedFile {
  /** What the file holds. */
  description: string;
  /** Fields of one entry, as authors write them. */
  shape: Readonly<Record<string, z.ZodType>>;
  /** Paths of the fields that hold our judgement or counsel. */
  advice: readonly string[];
}

/** The files, by name. Where an entry has a page of its own, `url` leads to it, else to its row. */
export const publishedFiles = {
  symptoms: {
    description: 'What people see on platforms, why, how to be sure, and what ends it.',
    shape: symptomSchema.shape,
    advice: ['symptoms[].cures', 'symptoms[].timeouts.rule'],
  },
  choices: {
    description: 'Situations, and the code to send in each.',
    shape: choiceSchema.shape,
    advice: [
      'choices[].recommended',
      'choices[].why',
      'choices[].alternatives',
      'choices[].avoid',
      'choices[].disagreement',
    ],
  },
  comparisons: {
    description: 'Codes that people mix up, and which of them a situation gets.',
    shape: comparisonSchema.shape,
    advice: ['comparisons[].verdicts'],
  },
  guides: {
    description: 'What concerns many codes at once, with what each guide leads to.',
    shape: guideSchema.shape,
    advice: [],
  },
  timeouts: {
    description: 'How long clients, CDNs, balancers, proxies and servers wait by default.',
    shape: timeoutsSchema.shape,
    advice: [],
  },
  'model-apis': {
    description: 'What APIs of language models answer when something is wrong.',
    shape: modelApiSchema.shape,
    advice: ['model-apis[].errors[].repeat', 'model-apis[].errors[].note'],
  },
  surveys: {
    description: 'What many products do in one matter.',
    shape: surveySchema.shape,
    advice: [],
  },
} as const satisfies Record<string, PublishedFile>;

export type PublishedFileName = keyof typeof publishedFiles;

/** The schema of a whole file. */
export function publishedFileSchema(name: PublishedFileName): z.ZodType {
  const { description, shape }: PublishedFile = publishedFiles[name];
  return z
    .strictObject({
      version: z.literal(dataVersion).describe('Version of the shape of numbers.'),
      release: z.literal(dataRelease).describe('Version of the data; see the page about data.'),
      licence: z.literal(dataLicence).describe('Licence of all of this file.'),
      advice: z
        .array(z.string())
        .describe('Paths of the fields that hold our judgement or counsel.'),
      [name]: z.array(
        z.strictObject({
          id: z.string().describe('Name of the entry; stable.'),
          url: z.url().describe('Address on this site.'),
          ...publishedShape(shape),
        }),
      ),
    })
    .meta({ title: name, description });
}
