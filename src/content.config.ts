import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { headerFieldSchema } from './schemas/header-field.ts';
import { libraryConstantsSchema } from './schemas/library-constants.ts';
import { meaningSchema } from './schemas/meaning.ts';
import { meaningTranslationSchema } from './schemas/meaning-translation.ts';
import { pageSchema } from './schemas/page.ts';
import { specificationSchema } from './schemas/specification.ts';
import { statusClassSchema } from './schemas/status-class.ts';
import { subCodeListSchema } from './schemas/sub-code-list.ts';
import { vendorSchema } from './schemas/vendor.ts';

/** Ids are paths without the extension, so that `iis/451` names both file and meaning. */
const byPath = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

const fromFolder = (folder: string, pattern: string) =>
  glob({ base: `./content/${folder}`, pattern, generateId: byPath });

export const collections = {
  meanings: defineCollection({
    loader: fromFolder('codes', '*/*.mdx'),
    schema: meaningSchema,
  }),
  meaningTranslations: defineCollection({
    loader: glob({
      base: './content',
      pattern: '*/codes/*/*.mdx',
      generateId: ({ entry }) => byPath({ entry }).replace('/codes/', '/'),
    }),
    schema: meaningTranslationSchema,
  }),
  vendors: defineCollection({ loader: fromFolder('vendors', '*.mdx'), schema: vendorSchema }),
  classes: defineCollection({ loader: fromFolder('classes', '*.mdx'), schema: statusClassSchema }),
  fields: defineCollection({ loader: fromFolder('fields', '*.yaml'), schema: headerFieldSchema }),
  subCodeLists: defineCollection({
    loader: fromFolder('sub-codes', '*.yaml'),
    schema: subCodeListSchema,
  }),
  constants: defineCollection({
    loader: fromFolder('constants', '*.yaml'),
    schema: libraryConstantsSchema,
  }),
  pages: defineCollection({ loader: fromFolder('pages', '*.mdx'), schema: pageSchema }),
  specifications: defineCollection({
    loader: fromFolder('specifications', '*.yaml'),
    schema: specificationSchema,
  }),
};
