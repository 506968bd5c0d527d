import type { z } from 'astro/zod';
import { comparisonIdForm } from '../domain/comparison-id.ts';
import type { ReplaceTexts } from '../domain/in-language.ts';
import { meaningIdForm } from '../domain/meaning-id.ts';
import { choiceSchema } from './choice.ts';
import type { Collection } from './collection.ts';
import { comparisonSchema } from './comparison.ts';
import { decisionTreeSchema } from './decision-tree.ts';
import {
  defaultBehaviourSchema,
  defaultTranslationSchema,
  replaceTextsOfDefaults,
} from './default-behaviour.ts';
import {
  diagnoseStepSchema,
  diagnoseStepTranslationSchema,
  replaceTextsOfStep,
} from './diagnose-step.ts';
import { explainedDifferencesSchema } from './explained-difference.ts';
import { guideSchema } from './guide.ts';
import {
  headerFieldSchema,
  headerFieldTranslationSchema,
  replaceTextsOfField,
} from './header-field.ts';
import { libraryConstantsSchema } from './library-constants.ts';
import { logFormatSchema } from './log-format.ts';
import { mappingSchema, mappingTranslationSchema, replaceTextsOfMapping } from './mapping.ts';
import { meaningSchema } from './meaning.ts';
import { modelApiSchema } from './model-api.ts';
import { searchNameSchema } from './search-name.ts';
import { searchWordsSchema } from './search-words.ts';
import { meaningTranslationSchema, replaceTextsOfMeaning } from './meaning-translation.ts';
import { pageSchema, pageTranslationSchema, replaceTextsOfPage } from './page.ts';
import { practiceSchema } from './practice.ts';
import { platformSchema } from './platform.ts';
import { registrySnapshotSchema } from './registry-snapshot.ts';
import {
  replaceTextsOfSpecification,
  specificationSchema,
  specificationTranslationSchema,
} from './specification.ts';
import {
  replaceTextsOfClass,
  statusClassSchema,
  statusClassTranslationSchema,
} from './status-class.ts';
import {
  replaceTextsOfSubCodes,
  subCodeListSchema,
  subCodeListTranslationSchema,
} from './sub-code-list.ts';
import { surveySchema } from './survey.ts';
import { symptomSchema } from './symptom.ts';
import { timeoutsSchema } from './timeouts.ts';
import { replaceTextsOfVendor, vendorSchema, vendorTranslationSchema } from './vendor.ts';

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
    replaceTexts: replaceTextsOfMeaning,
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
    replaceTexts: replaceTextsOfVendor,
    headings: 'fixed',
  },
  vendorTranslations: {
    about: 'The texts of one vendor in another language.',
    folder: 'vendors',
    pattern: '*.mdx',
    example: 'ja/vendors/nginx.mdx',
    kind: 'article',
    schema: vendorTranslationSchema,
    translates: 'vendors',
    headings: 'fixed',
  },
  classes: {
    about: 'A class of the number space.',
    folder: 'classes',
    pattern: '*.mdx',
    example: 'classes/4xx.mdx',
    kind: 'article',
    schema: statusClassSchema,
    replaceTexts: replaceTextsOfClass,
    headings: 'fixed',
  },
  classTranslations: {
    about: 'The texts of one class in another language.',
    folder: 'classes',
    pattern: '*.mdx',
    example: 'ja/classes/4xx.mdx',
    kind: 'article',
    schema: statusClassTranslationSchema,
    translates: 'classes',
    headings: 'fixed',
  },
  fields: {
    about: 'A header field that goes with status codes.',
    folder: 'fields',
    pattern: '*.yaml',
    example: 'fields/retry-after.yaml',
    kind: 'facts',
    schema: headerFieldSchema,
    replaceTexts: replaceTextsOfField,
  },
  fieldTranslations: {
    about: 'The texts of one header field in another language.',
    folder: 'fields',
    pattern: '*.yaml',
    example: 'ja/fields/retry-after.yaml',
    kind: 'facts',
    schema: headerFieldTranslationSchema,
    translates: 'fields',
  },
  subCodeLists: {
    about: 'What one product writes beside a status code to say which cause it was.',
    folder: 'sub-codes',
    pattern: '*.yaml',
    example: 'sub-codes/iis-sub-status.yaml',
    kind: 'facts',
    schema: subCodeListSchema,
    replaceTexts: replaceTextsOfSubCodes,
  },
  subCodeListTranslations: {
    about: 'The texts of one list of sub-codes in another language.',
    folder: 'sub-codes',
    pattern: '*.yaml',
    example: 'ja/sub-codes/envoy-response-flags.yaml',
    kind: 'facts',
    schema: subCodeListTranslationSchema,
    translates: 'subCodeLists',
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
    replaceTexts: replaceTextsOfDefaults,
  },
  defaultTranslations: {
    about: 'The texts of the defaults of one product in another language.',
    folder: 'defaults',
    pattern: '*.yaml',
    example: 'ja/defaults/nginx.yaml',
    kind: 'facts',
    schema: defaultTranslationSchema,
    translates: 'defaults',
  },
  mappings: {
    about: 'How the codes of another protocol or a tool relate to status codes, in one direction.',
    folder: 'mappings',
    pattern: '*.yaml',
    example: 'mappings/grpc-to-http.yaml',
    kind: 'facts',
    schema: mappingSchema,
    replaceTexts: replaceTextsOfMapping,
  },
  mappingTranslations: {
    about: 'The texts of one mapping in another language.',
    folder: 'mappings',
    pattern: '*.yaml',
    example: 'ja/mappings/grpc-to-http.yaml',
    kind: 'facts',
    schema: mappingTranslationSchema,
    translates: 'mappings',
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
    replaceTexts: replaceTextsOfStep,
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
    replaceTexts: replaceTextsOfPage,
    headings: 'free',
  },
  pageTranslations: {
    about: 'A page about the site in another language.',
    folder: 'pages',
    pattern: '*.mdx',
    example: 'ja/pages/about.mdx',
    kind: 'article',
    schema: pageTranslationSchema,
    translates: 'pages',
    headings: 'free',
  },
  searchWords: {
    about: 'Words of the questions of one language, without which the search looks.',
    folder: 'search',
    pattern: '*.yaml',
    idForm: /^(?:en|ja)$/,
    example: 'search/ja.yaml',
    kind: 'facts',
    schema: searchWordsSchema,
  },
  searchNames: {
    about: 'By which words of another language an entry with an English page alone is found.',
    folder: 'search',
    pattern: '*/*/*.yaml',
    idForm: /^[a-z]{2}\/(?:symptoms|choices|comparisons|guides)\/[\da-z-]+$/,
    example: 'search/ja/symptoms/nginx-413-body-size.yaml',
    kind: 'facts',
    schema: searchNameSchema,
  },
  specifications: {
    about: 'A document that defines codes or obligations, with the sections that may be cited.',
    folder: 'specifications',
    pattern: '*.yaml',
    example: 'specifications/rfc9110.yaml',
    kind: 'facts',
    schema: specificationSchema,
    replaceTexts: replaceTextsOfSpecification,
  },
  specificationTranslations: {
    about: 'What one document is called in another language.',
    folder: 'specifications',
    pattern: '*.yaml',
    example: 'ja/specifications/rfc9110.yaml',
    kind: 'facts',
    schema: specificationTranslationSchema,
    translates: 'specifications',
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

/** Names of the collections that have translations, each with the name of the one that holds these. */
type TranslationNames = {
  [
    Name in CollectionName as (typeof catalogue)[Name] extends {
      translates: infer Source extends string;
    }
      ? Source
      : never
  ]: Name;
};

/** A collection that has translations. */
export type TranslatedName = keyof TranslationNames & CollectionName;

/** The collection that holds the translations of another. */
export type TranslationsOf<Name extends TranslatedName> = TranslationNames[Name] & CollectionName;

/** The names of all collections. */
export const collectionNames = Object.keys(catalogue) as CollectionName[];

/** The collection that holds the translations of each that has some. */
export const translationNames = Object.fromEntries(
  collectionNames.flatMap((name) => {
    const { translates } = catalogue[name] as Collection;
    return translates === undefined ? [] : [[translates, name] as const];
  }),
) as { [Name in TranslatedName]: TranslationsOf<Name> };

/** The collections that have translations. */
export const translatedNames = Object.keys(translationNames) as TranslatedName[];

/** Puts other texts in place of those of an entry of a collection that has translations. */
export function replaceTextsOf<Name extends TranslatedName>(name: Name): ReplaceTexts<Facts<Name>> {
  return catalogue[name].replaceTexts as unknown as ReplaceTexts<Facts<Name>>;
}
