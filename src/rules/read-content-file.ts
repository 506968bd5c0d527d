import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parseFile } from './parse-file.ts';
import type { Finding } from './rule.ts';
import { schemaFindings } from './schema-findings.ts';

/** What a file says, or what keeps us from knowing. */
type ReadFile<Facts> = { facts: Facts; body?: string } | { findings: Finding[] };

/**
 * Reads a content file and validates it.
 * @param root folder of the project
 * @param path below `content`
 * @returns what is wrong where it does not exist, cannot be parsed or does not fit; nothing is thrown
 */
export async function readContentFile<Schema extends z.ZodType>(
  root: string,
  path: string,
  schema: Schema,
): Promise<ReadFile<z.output<Schema>>> {
  const file = `content/${path}`;
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) {
    const remedy = 'Add it; the site cannot do without it.';
    return { findings: [{ file, field: 'file', found: 'It does not exist.', remedy }] };
  }
  try {
    const parsed = parseFile(path, text);
    const result = schema.safeParse(parsed.facts);
    if (result.success) return { ...parsed, facts: result.data };
    return { findings: schemaFindings(file, parsed.facts, result.error) };
  } catch (error) {
    const [found = ''] = (error as Error).message.split('\n');
    const finding = {
      file,
      field: path.endsWith('.mdx') ? 'frontmatter' : 'file',
      found: `${found.replace(/[.:]$/, '')}.`,
      remedy: path.endsWith('.json')
        ? 'Mend the JSON.'
        : 'Mend the YAML; quote texts that hold a colon, a # or a leading quote.',
    };
    return { findings: [finding] };
  }
}
