import type { JsonSchema } from './editor-schema.ts';

interface Row {
  field: string;
  required: boolean;
  schema: JsonSchema;
}

/** The fields below a schema, in order, each with those inside of it. */
function rowsOf(schema: JsonSchema, prefix = ''): Row[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const field = prefix + name;
    const required = schema.required?.includes(name) ?? false;
    return [{ field, required, schema: property }, ...innerRows(property, field)];
  });
  return schema.items === undefined ? own : [...own, ...rowsOf(schema.items, `${prefix}[].`)];
}

/** The fields inside of a field: of its object, its items, its entries, or its kinds. */
function innerRows(schema: JsonSchema, field: string): Row[] {
  const kinds = (schema.oneOf ?? []).flatMap((kind) =>
    rowsOf(kind, `${field}[${kind.properties?.['kind']?.const ?? ''}].`).filter(
      (row) => !row.field.endsWith('.kind'),
    ),
  );
  return [
    ...kinds,
    ...rowsOf({ ...schema, items: {} }, `${field}.`),
    ...(schema.items ? innerRows(schema.items, `${field}[]`) : []),
    ...(schema.additionalProperties ? innerRows(schema.additionalProperties, `${field}.*`) : []),
  ];
}

/** Values that a field may have, where the schema lists them. */
function valuesOf(schema: JsonSchema): string {
  const kinds = schema.oneOf?.flatMap((kind) => kind.properties?.['kind']?.const ?? []);
  const values = schema.enum ?? schema.items?.enum ?? kinds ?? [];
  return values.length === 0 ? '' : `One of ${values.map((value) => `\`${value}\``).join(', ')}.`;
}

/** What to write into a field: its description, its length, its values. */
function descriptionOf(schema: JsonSchema): string {
  const { description = '', maxLength } = schema;
  const length = maxLength === undefined ? '' : `At most ${String(maxLength)} characters.`;
  return [description, length, valuesOf(schema)].filter((part) => part !== '').join(' ');
}

/** The fields of a kind of content file as a Markdown table, from the schema's own descriptions. */
export function describeFields(schema: JsonSchema): string {
  const rows = rowsOf(schema).map(
    ({ field, required, schema: property }) =>
      `| \`${field}\` | ${required ? 'yes' : ''} | ${descriptionOf(property).replaceAll('|', '\\|')} |`,
  );
  return ['| Field | Required | What to write |', '| --- | --- | --- |', ...rows].join('\n');
}
