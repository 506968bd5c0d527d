import { z } from 'astro/zod';

/** The part of JSON Schema (draft 7) that our schemas come to. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  const?: string;
  enum?: string[];
  maxLength?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | false;
}

/**
 * What an author's editor knows of a kind of content file: fields, descriptions, values, patterns.
 * What a schema checks beyond that (`superRefine`) has no counterpart here; the build checks it.
 * @param schema of the file
 * @param title what the file is
 */
export function editorSchema(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  return { $schema, title, ...rest } as JsonSchema;
}
