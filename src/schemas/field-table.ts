import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { meaningSchema } from './meaning.ts';

/** Marks in CONTRIBUTING.md between which the table stands. */
const start = '<!-- field table: made by npm run refresh:contributing -->';
const end = '<!-- end of the field table -->';

interface JsonSchema {
  description?: string;
  type?: string | string[];
  const?: string;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
}

interface Row {
  field: string;
  required: boolean;
  schema: JsonSchema;
}

function rowsOf(schema: JsonSchema, prefix = ''): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const field = prefix + name;
    const row = { field, required: schema.required?.includes(name) ?? false, schema: property };
    const variants = property.oneOf?.flatMap((variant) =>
      rowsOf(variant, `${field}[${variant.properties?.['kind']?.const ?? ''}].`).filter(
        (inner) => !inner.field.endsWith('.kind'),
      ),
    );
    return [
      row,
      ...(variants ?? []),
      ...rowsOf(property, `${field}.`),
      ...rowsOf(property.items ?? {}, `${field}[].`),
    ];
  });
}

/** Values that a field may have, where the schema lists them. */
function valuesOf(schema: JsonSchema): string {
  const kinds = schema.oneOf?.flatMap((variant) => variant.properties?.['kind']?.const ?? []);
  const values = schema.enum ?? schema.items?.enum ?? kinds ?? [];
  return values.length === 0 ? '' : ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`;
}

/** The frontmatter fields of a meaning as a Markdown table, from the schema's own descriptions. */
export function fieldTable(): string {
  const schema = z.toJSONSchema(meaningSchema, {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  const rows = rowsOf(schema).map(
    ({ field, required, schema: property }) =>
      `| \`${field}\` | ${required ? 'yes' : ''} | ${(property.description ?? '') + valuesOf(property)} |`,
  );
  return ['| Field | Required | What to write |', '| --- | --- | --- |', ...rows].join('\n');
}

/** CONTRIBUTING.md with its table made anew. */
export function withFieldTable(contributing: string): string {
  const before = contributing.slice(0, contributing.indexOf(start) + start.length);
  const after = contributing.slice(contributing.indexOf(end));
  return `${before}\n\n${fieldTable()}\n\n${after}`;
}

if (process.argv.includes('--write')) {
  await writeFile('CONTRIBUTING.md', withFieldTable(await readFile('CONTRIBUTING.md', 'utf8')));
}
