import { z } from 'astro/zod';

/** A citation as it is published: its parts, and the address of the section. */
export const publishedCitationSchema = z
  .strictObject({
    specification: z.string().describe('Id of the document, for example rfc9110.'),
    section: z.string().describe('Section; 0 stands for the front matter.'),
    url: z.url().describe('Address of the section.'),
  })
  .describe('A section of a specification.');

export type PublishedCitation = z.output<typeof publishedCitationSchema>;

/** Facts as they are published: days as text, and whatever is called `citation` resolved. */
export type Published<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? Published<Item>[]
    : Value extends object
      ? {
          [Key in keyof Value]: Key extends 'citation'
            ? PublishedCitation | Extract<Value[Key], undefined>
            : Published<Value[Key]>;
        }
      : Value;

const day = z.iso.date().describe('A day.');

/** The schema of a field of a published object. */
function publishedField(name: string, schema: z.ZodType): z.ZodType {
  if (name !== 'citation') return publishedSchema(schema);
  return schema instanceof z.ZodOptional
    ? publishedCitationSchema.optional()
    : publishedCitationSchema;
}

/** Fields of an object as they are published. */
export function publishedShape(shape: Readonly<Record<string, z.ZodType>>): z.ZodRawShape {
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [name, publishedField(name, schema)]),
  );
}

/**
 * The schema of what is published of facts, made from the schema of what authors write: the same
 * fields, enumerations and descriptions; every default is filled in, so no list is ever absent.
 */
export function publishedSchema(schema: z.ZodType): z.ZodType {
  const made = withoutDescription(schema);
  return schema.description === undefined ? made : made.describe(schema.description);
}

function withoutDescription(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return z.strictObject(publishedShape(schema.shape));
  if (schema instanceof z.ZodArray) return z.array(publishedSchema(schema.element as z.ZodType));
  if (schema instanceof z.ZodDefault) return publishedSchema(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodOptional) {
    return publishedSchema(schema.unwrap() as z.ZodType).optional();
  }
  if (schema instanceof z.ZodNullable) {
    return publishedSchema(schema.unwrap() as z.ZodType).nullable();
  }
  if (schema instanceof z.ZodRecord) {
    return z.record(schema.keyType, publishedSchema(schema.valueType as z.ZodType));
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return z.union((schema.options as z.ZodType[]).map(publishedSchema));
  }
  // A day is whatever takes a date, however it is declared for editors.
  return schema.safeParse(new Date(0)).success ? day : schema;
}

/**
 * Facts as they are published. Fields without a value are left out, as the schema has it.
 * @param facts as authors write them, validated
 * @param resolve a citation such as `rfc9110#15.5.5`
 */
export function publishFacts<Facts>(
  facts: Facts,
  resolve: (citation: string) => PublishedCitation,
): Published<Facts> {
  const publish = (value: unknown, name?: string): unknown => {
    if (name === 'citation') return resolve(String(value));
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (Array.isArray(value)) return value.map((item) => publish(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .map(([key, field]) => [key, publish(field, key)]),
    );
  };
  return publish(facts) as Published<Facts>;
}
