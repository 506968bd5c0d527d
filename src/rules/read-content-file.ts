import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { decodeText } from './decode-text.ts';
import { ArticleSyntaxError, parseArticle } from './parse-article.ts';
import { parseFile } from './parse-file.ts';
import type { Finding } from './rule.ts';
import { schemaFindings } from './schema-findings.ts';

/** What a file says, or what keeps us from knowing. */
type ReadFile<Facts> =
  { facts: Facts; body?: string; firstLine?: number } | { findings: Finding[] };

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
  const bytes = await readFile(join(root, file)).catch(() => undefined);
  if (bytes === undefined) {
    const remedy = 'Add it; the site cannot do without it.';
    return { findings: [{ file, field: 'file', found: 'It does not exist.', remedy }] };
  }
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return { findings: [{ file, ...decoded.fault }] };
  try {
    const parsed = parseFile(path, decoded.text);
    const { body, firstLine = 1 } = parsed;
    const syntax = body === undefined ? [] : syntaxFindings(file, body, firstLine);
    const result = schema.safeParse(parsed.facts);
    if (result.success && syntax.length === 0) return { ...parsed, facts: result.data };
    const misfits = result.success ? [] : schemaFindings(file, parsed.facts, result.error);
    return { findings: [...misfits, ...syntax] };
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

/** What keeps an article from being built: the first fault, since nothing is known of what follows it. */
function syntaxFindings(file: string, body: string, firstLine: number): Finding[] {
  try {
    parseArticle(body);
    return [];
  } catch (error) {
    if (!(error instanceof ArticleSyntaxError)) throw error;
    return [
      {
        file,
        field: error.line === undefined ? 'article' : `line ${String(firstLine - 1 + error.line)}`,
        found: `${error.message.replace(/[.:]$/, '')}.`,
        remedy: 'Mend the MDX: < and { of a text belong into `code`, or are &lt; and &#123;.',
      },
    ];
  }
}
