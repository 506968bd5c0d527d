import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { libraryConstantsSchema } from './schemas/library-constants.ts';
import { meaningSchema } from './schemas/meaning.ts';
import { meaningTranslationSchema } from './schemas/meaning-translation.ts';
import { otherUserSchema } from './schemas/other-user.ts';
import { pageSchema } from './schemas/page.ts';
import { specificationSchema } from './schemas/specification.ts';
import { statusClassSchema } from './schemas/status-class.ts';
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
  constants: defineCollection({
    loader: fromFolder('constants', '*.yaml'),
    schema: libraryConstantsSchema,
  }),
  otherUsers: defineCollection({
    loader: file('content/other-users.yaml', {
      parser: (text) =>
        Object.fromEntries(
          Object.entries(parseYaml(text) as Record<string, unknown>).map(([code, users]) => [
            code,
            { users },
          ]),
        ),
    }),
    schema: z.strictObject({ users: z.array(otherUserSchema).min(1) }),
  }),
  pages: defineCollection({ loader: fromFolder('pages', '*.mdx'), schema: pageSchema }),
  specifications: defineCollection({
    loader: fromFolder('specifications', '*.yaml'),
    schema: specificationSchema,
  }),
};
