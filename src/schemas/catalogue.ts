import type { z } from 'astro/zod';
import { comparisonIdForm } from '../domain/comparison-id.ts';
import { meaningIdForm } from '../domain/meaning-id.ts';
import { choiceSchema } from './choice.ts';
import type { Collection } from './collection.ts';
import { comparisonSchema } from './comparison.ts';
import { decisionTreeSchema } from './decision-tree.ts';
import { defaultBehaviourSchema } from './default-behaviour.ts';
import { diagnoseStepSchema, diagnoseStepTranslationSchema } from './diagnose-step.ts';
import { explainedDifferencesSchema } from './explained-difference.ts';
import { guideSchema } from './guide.ts';
import { headerFieldSchema } from './header-field.ts';
import { libraryConstantsSchema } from './library-constants.ts';
import { logFormatSchema } from './log-format.ts';
import { mappingSchema } from './mapping.ts';
import { meaningSchema } from './meaning.ts';
import { meaningTranslationSchema } from './meaning-translation.ts';
import { modelApiSchema } from './model-api.ts';
import { pageSchema } from './page.ts';
import { practiceSchema } from './practice.ts';
import { platformSchema } from './platform.ts';
import { registrySnapshotSchema } from './registry-snapshot.ts';
import { specificationSchema } from './specification.ts';
import { statusClassSchema } from './status-class.ts';
import { subCodeListSchema } from './sub-code-list.ts';
import { surveySchema } from './survey.ts';
import { symptomSchema } from './symptom.ts';
import { timeoutsSchema } from './timeouts.ts';
import { vendorSchema } from './vendor.ts';

/**
 * Everything that authors write, by collection. Astro, the rules, the commands and the tables of
 * `content/README.md` all read it here: a new collection is a row and its schema.
 */
export const catalogue = {
  meanings: {
    about: 'One meaning of one number, by one issuer.',
    folder: 'codes',
    pattern: '*/*.mdx',
    idForm: meaningIdForm,
    example: 'codes/nginx/499.mdx',
    kind: 'article',
    schema: meaningSchema,
    headings: 'fixed',
  },
  meaningTranslations: {
    about: 'The texts of one meaning in another language. Facts stay in the English file.',
    folder: 'codes',
    pattern: '*/*.mdx',
    idForm: meaningIdForm,
    example: 'ja/codes/nginx/499.mdx',
    kind: 'article',
    schema: meaningTranslationSchema,
    translates: 'meanings',
    headings: 'fixed',
  },
  vendors: {
    about: 'Who issues codes of its own.',
    folder: 'vendors',
    pattern: '*.mdx',
    example: 'vendors/nginx.mdx',
    kind: 'article',
    schema: vendorSchema,
    headings: 'fixed',
  },
  classes: {
    about: 'A class of the number space.',
    folder: 'classes',
    pattern: '*.mdx',
    example: 'classes/4xx.mdx',
    kind: 'article',
    schema: statusClassSchema,
    headings: 'fixed',
  },
  fields: {
    about: 'A header field that goes with status codes.',
    folder: 'fields',
    pattern: '*.yaml',
    example: 'fields/retry-after.yaml',
    kind: 'facts',
    schema: headerFieldSchema,
  },
  subCodeLists: {
    about: 'What one product writes beside a status code to say which cause it was.',
    folder: 'sub-codes',
    pattern: '*.yaml',
    example: 'sub-codes/iis-sub-status.yaml',
    kind: 'facts',
    schema: subCodeListSchema,
  },
  libraries: {
    about: 'What one library calls the codes.',
    folder: 'constants',
    pattern: '*.yaml',
    example: 'constants/go.yaml',
    kind: 'facts',
    schema: libraryConstantsSchema,
  },
  defaults: {
    about: 'What one product sends again and stores by default.',
    folder: 'defaults',
    pattern: '*.yaml',
    example: 'defaults/nginx.yaml',
    kind: 'facts',
    schema: defaultBehaviourSchema,
  },
  mappings: {
    about: 'How the codes of another protocol or a tool relate to status codes, in one direction.',
    folder: 'mappings',
    pattern: '*.yaml',
    example: 'mappings/grpc-to-http.yaml',
    kind: 'facts',
    schema: mappingSchema,
  },
  logFormats: {
    about: 'How one program writes what happened to a request.',
    folder: 'log-formats',
    pattern: '*.yaml',
    example: 'log-formats/nginx-combined.yaml',
    kind: 'facts',
    schema: logFormatSchema,
  },
  diagnoseSteps: {
    about: 'One question on the way from what somebody sees to a meaning.',
    folder: 'diagnose-steps',
    pattern: '*.yaml',
    example: 'diagnose-steps/where.yaml',
    kind: 'facts',
    schema: diagnoseStepSchema,
  },
  diagnoseStepTranslations: {
    about: 'The texts of one such question in another language.',
    folder: 'diagnose-steps',
    pattern: '*.yaml',
    example: 'ja/diagnose-steps/where.yaml',
    kind: 'facts',
    schema: diagnoseStepTranslationSchema,
    translates: 'diagnoseSteps',
  },
  choices: {
    about: 'A situation, and the code to send in it.',
    folder: 'choices',
    pattern: '*.mdx',
    example: 'choices/email-registered.mdx',
    kind: 'article',
    schema: choiceSchema,
    headings: 'fixed',
  },
  practices: {
    about: 'Whose answers choices quote, and the documents that show them.',
    folder: 'practice',
    pattern: '*.yaml',
    example: 'practice/zalando.yaml',
    kind: 'facts',
    schema: practiceSchema,
  },
  decisionTrees: {
    about: 'Questions that lead to a code.',
    folder: 'trees',
    pattern: '*.yaml',
    example: 'trees/choose.yaml',
    kind: 'facts',
    schema: decisionTreeSchema,
  },
  comparisons: {
    about: 'Codes that people mix up, side by side.',
    folder: 'comparisons',
    pattern: '*.mdx',
    idForm: comparisonIdForm,
    example: 'comparisons/401-vs-403.mdx',
    kind: 'article',
    schema: comparisonSchema,
    headings: 'fixed',
  },
  symptoms: {
    about: 'What people see on a platform, why, how to be sure, and what ends it.',
    folder: 'symptoms',
    pattern: '*.mdx',
    example: 'symptoms/aws-alb-504-nginx-499.mdx',
    kind: 'article',
    schema: symptomSchema,
    headings: 'free',
  },
  platforms: {
    about: 'A program, service or protocol on which people see symptoms.',
    folder: 'platforms',
    pattern: '*.yaml',
    example: 'platforms/nginx.yaml',
    kind: 'facts',
    schema: platformSchema,
  },
  guides: {
    about: 'What concerns many codes at once, told in one place.',
    folder: 'guides',
    pattern: '*.mdx',
    example: 'guides/timeouts.mdx',
    kind: 'article',
    schema: guideSchema,
    headings: 'free',
  },
  timeouts: {
    about: 'How long one product waits by default, and what then.',
    folder: 'timeouts',
    pattern: '*.yaml',
    example: 'timeouts/nginx.yaml',
    kind: 'facts',
    schema: timeoutsSchema,
  },
  modelApis: {
    about: 'What one API of language models answers when something is wrong.',
    folder: 'model-apis',
    pattern: '*.yaml',
    example: 'model-apis/openai.yaml',
    kind: 'facts',
    schema: modelApiSchema,
  },
  surveys: {
    about: 'What many products do in one matter, a row each.',
    folder: 'surveys',
    pattern: '*.yaml',
    example: 'surveys/status-text.yaml',
    kind: 'facts',
    schema: surveySchema,
  },
  pages: {
    about: 'A page about the site itself.',
    folder: 'pages',
    pattern: '*.mdx',
    example: 'pages/about.mdx',
    kind: 'article',
    schema: pageSchema,
    headings: 'free',
  },
  specifications: {
    about: 'A document that defines codes or obligations, with the sections that may be cited.',
    folder: 'specifications',
    pattern: '*.yaml',
    example: 'specifications/rfc9110.yaml',
    kind: 'facts',
    schema: specificationSchema,
  },
} as const satisfies Record<string, Collection>;

/** Files of which there is one: what it tells, its path below `content`, and what it may say. */
export const singleFiles = {
  explainedDifferences: {
    about: 'Why others call a code something else than the registry and we do, item by item.',
    path: 'registry/differences.yaml',
    schema: explainedDifferencesSchema,
  },
  registrySnapshot: {
    about: 'The dates of our copy of the registry; npm run refresh:registry writes them.',
    path: 'registry/iana-http-status-codes.json',
    schema: registrySnapshotSchema,
  },
} as const satisfies Record<string, Pick<Collection, 'about' | 'schema'> & { path: string }>;

export type CollectionName = keyof typeof catalogue;

/** What a file of a collection says, validated and with its defaults. */
export type Facts<Name extends CollectionName> = z.output<(typeof catalogue)[Name]['schema']>;

/** The names of all collections. */
export const collectionNames = Object.keys(catalogue) as CollectionName[];
