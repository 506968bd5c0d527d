import { readFile, glob } from 'node:fs/promises';
import { parseFrontmatter } from 'astro/markdown';
import { parse as parseYaml, type ParseOptions, type SchemaOptions } from 'yaml';
import type { z } from 'astro/zod';
import { explainedDifferencesSchema } from '../schemas/explained-difference.ts';
import { headerFieldSchema } from '../schemas/header-field.ts';
import { meaningSchema } from '../schemas/meaning.ts';
import { meaningTranslationSchema } from '../schemas/meaning-translation.ts';
import { specificationSchema } from '../schemas/specification.ts';
import { statusClassSchema } from '../schemas/status-class.ts';
import { subCodeListSchema } from '../schemas/sub-code-list.ts';
import { vendorSchema } from '../schemas/vendor.ts';
import { parseRegistry } from '../domain/registry.ts';
import type { ArticleFile, FactsFile, Library } from './library.ts';
import type { Finding } from './rule.ts';

/** Unquoted dates become dates, as Astro's own loader reads them. */
const dateTags = { customTags: ['timestamp'] } satisfies ParseOptions & SchemaOptions;

/** The library, and what keeps some files from being part of it. */
export interface ReadLibrary {
  library: Library;
  findings: Finding[];
}

/**
 * Reads all content from the disk and validates it against the schemas.
 * @param root folder of the project
 */
export async function readLibrary(root: string): Promise<ReadLibrary> {
  const findings: Finding[] = [];

  const filesOf = async (pattern: string) => {
    const files = await Array.fromAsync(glob(pattern, { cwd: root }));
    return files.map((file) => file.replaceAll('\\', '/')).sort();
  };
  const textOf = (file: string) => readFile(`${root}/${file}`, 'utf8');

  const validate = <Schema extends z.ZodType>(schema: Schema, value: unknown, file: string) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const field = issue.path.join('.') || 'frontmatter';
      findings.push({
        file,
        field,
        found: `${describeValue(value, issue.path)} does not fit.`,
        remedy:
          issue.code === 'unrecognized_keys'
            ? `Remove ${issue.keys.join(', ')}, or correct the spelling; CONTRIBUTING.md lists the fields.`
            : issue.message,
      });
    }
    return undefined;
  };

  const readArticles = async <Schema extends z.ZodType>(
    pattern: string,
    schema: Schema,
    idOf: (file: string) => string,
  ) => {
    const articles: ArticleFile<z.output<Schema>>[] = [];
    for (const file of await filesOf(pattern)) {
      try {
        const { frontmatter, content } = parseFrontmatter(await textOf(file));
        const facts = validate(schema, frontmatter, file);
        if (facts !== undefined) articles.push({ file, id: idOf(file), facts, body: content });
      } catch (error) {
        findings.push({
          file,
          field: 'frontmatter',
          found: `${(error as Error).message.split('\n')[0] ?? ''}.`,
          remedy: 'Mend the YAML; quote texts that hold a colon, a # or a leading quote.',
        });
      }
    }
    return articles;
  };
  const below = (folder: string) => (file: string) =>
    file.replace(`${folder}/`, '').replace(/\.mdx$/, '');

  /** Files that hold facts and no article. */
  const readFacts = async <Schema extends z.ZodType>(folder: string, schema: Schema) => {
    const files: FactsFile<z.output<Schema>>[] = [];
    for (const file of await filesOf(`${folder}/*.yaml`)) {
      try {
        const facts = validate(schema, parseYaml(await textOf(file), dateTags), file);
        if (facts !== undefined) {
          files.push({ file, id: file.replace(/^.*\/|\.yaml$/g, ''), facts });
        }
      } catch (error) {
        findings.push({
          file,
          field: 'YAML',
          found: `${(error as Error).message.split('\n')[0] ?? ''}.`,
          remedy: 'Mend it; quote texts that hold a colon, a # or a leading quote.',
        });
      }
    }
    return files;
  };

  const specifications = new Map(
    (await readFacts('content/specifications', specificationSchema)).map(({ id, facts }) => [
      id,
      facts,
    ]),
  );

  const interfaceStrings = new Map<string, Record<string, string>>();
  for (const file of await filesOf('content/interface/*.json')) {
    interfaceStrings.set(
      file.replace(/^.*\/|\.json$/g, ''),
      JSON.parse(await textOf(file)) as Record<string, string>,
    );
  }

  return {
    library: {
      meanings: await readArticles('content/codes/*/*.mdx', meaningSchema, below('content/codes')),
      translations: await readArticles(
        'content/*/codes/*/*.mdx',
        meaningTranslationSchema,
        (file) => below('content')(file).replace('/codes/', '/'),
      ),
      vendors: await readArticles('content/vendors/*.mdx', vendorSchema, below('content/vendors')),
      classes: await readArticles(
        'content/classes/*.mdx',
        statusClassSchema,
        below('content/classes'),
      ),
      fields: await readFacts('content/fields', headerFieldSchema),
      subCodeLists: await readFacts('content/sub-codes', subCodeListSchema),
      specifications,
      registry: parseRegistry(await textOf('content/registry/iana-http-status-codes.csv')),
      explainedDifferences: (
        await readFacts('content/registry', explainedDifferencesSchema)
      ).flatMap(({ facts }) => facts),
      interfaceStrings,
    },
    findings,
  };
}

function describeValue(value: unknown, path: PropertyKey[]): string {
  const found = path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  if (found === undefined) return 'Nothing';
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
