import type { z } from 'astro/zod';
import type { Finding } from './rule.ts';

/**
 * What a schema refuses, told to the author of a file.
 * @param file path from the root of the project
 * @param facts what the file says
 * @returns one finding for each field that does not fit
 */
export function schemaFindings(file: string, facts: unknown, error: z.ZodError): Finding[] {
  return error.issues.map((issue) => ({
    file,
    field: issue.path.join('.') || (file.endsWith('.mdx') ? 'frontmatter' : 'file'),
    found: `${describeValue(facts, issue.path)} does not fit.`,
    remedy:
      issue.code === 'unrecognized_keys'
        ? `Remove ${issue.keys.join(', ')}, or correct the spelling; content/README.md lists the fields.`
        : issue.message,
  }));
}

/** What stands in a field, short enough for a line. */
function describeValue(facts: unknown, path: PropertyKey[]): string {
  const found = path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | undefined)?.[key],
    facts,
  );
  if (found === undefined) return 'Nothing';
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
