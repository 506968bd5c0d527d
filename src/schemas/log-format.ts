import { z } from 'astro/zod';
import { brokeAtSchema } from './broke-at.ts';
import { daySchema } from './day.ts';
import { layoutProblems } from '../recognise/layout-problems.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9]*$/, {
  error: 'Write an id of lower-case letters and digits, for example upstreamtime.',
});

/** A part of a line, a message or an object: what it is called, what it means, how it reads. */
export const logFieldSchema = z
  .strictObject({
    id: id.optional().describe('Name in `lines` and `phrases`; needed for what is marked or read.'),
    name: text.describe('What the documentation calls it.'),
    meaning: text.describe('What it says, in words of our own.'),
    role: z
      .enum(['status', 'upstream', 'flag', 'sub-status', 'time'])
      .optional()
      .describe(
        'What it tells: the status of this answer, the one of the server behind, why it ended so, the part of a number after its point (500.19), when.',
      ),
    keys: z
      .array(text)
      .min(1)
      .optional()
      .describe('Keys under which it stands in JSON or `key=value`.'),
    shape: text
      .regex(/\S/)
      .optional()
      .describe(
        'Its form, character by character: 0 a digit, A a capital, a a small letter, x a hexadecimal digit, everything else itself.',
      ),
    chars: text
      .optional()
      .describe('The characters it is made of, as inside a character class: A-Z_.'),
    starts: text.optional().describe('Letters that every value begins with, such as ERRORINFO_.'),
    length: z.int().positive().max(400).optional().describe('Most characters it has.'),
    free: z
      .boolean()
      .optional()
      .describe('Whether it may hold spaces, up to the text that follows; one in a layout.'),
    alias: z
      .record(z.string(), z.string().regex(/^\d{3}$/))
      .optional()
      .describe('Values that stand for a number with a page, such as Envoy’s 0 for 000.'),
    quiet: z
      .array(text)
      .optional()
      .describe('Values of a flag that mean nothing special, such as a hyphen.'),
    quietMeansUpstream: z
      .boolean()
      .optional()
      .describe('Whether a quiet flag says that the status came from the server behind.'),
    alsoOwn: z
      .array(z.string().regex(/^\d{3}$/))
      .optional()
      .describe(
        'Statuses that the product itself writes where that of the server behind stands, so that equal numbers prove nothing.',
      ),
    subCodes: text.optional().describe('The list in `content/sub-codes` that explains its values.'),
    values: z
      .array(
        z.strictObject({
          value: text.describe('The value itself.'),
          meaning: text.describe('What it says.'),
          status: z
            .string()
            .regex(/^\d{3}$/)
            .optional()
            .describe('Status that goes with it, where the text has no number.'),
          brokeAt: brokeAtSchema.optional(),
        }),
      )
      .optional()
      .describe('Values that no list in `content/sub-codes` explains.'),
  })
  .refine(({ shape, chars }) => shape === undefined || chars === undefined, {
    path: ['chars'],
    error: 'Give shape or chars, not both.',
  });

/** How one program writes what happened to a request: `content/log-formats/<format>.yaml`. */
export const logFormatSchema = z
  .strictObject({
    name: text.describe('What people call it.'),
    vendor: text
      .optional()
      .describe('Id in `content/vendors` of the product that writes it; leave out if any may.'),
    product: text
      .regex(/^[a-z][a-z0-9-]*$/)
      .optional()
      .describe('Id of a product that has no entry in `content/vendors`.'),
    productName: text
      .optional()
      .describe(
        'What that product calls itself; needed with `product`, and where the vendor has several.',
      ),
    numbersOf: text
      .optional()
      .describe('Id of the vendor whose meaning a number has here, if it has several.'),
    productIsServer: z
      .boolean()
      .default(false)
      .describe(
        'Whether the product is the server of which the message of a client tells, and not that client.',
      ),
    namedBy: z
      .strictObject({
        words: z.array(text).default([]).describe('Words beside the line that name the product.'),
        statuses: z.array(text).default([]).describe('Statuses that only this product writes.'),
      })
      .optional()
      .describe('Where many programs write the same: what it takes to name this one.'),
    kind: z
      .enum([
        'access-log',
        'error-log',
        'response-head',
        'client-output',
        'exception',
        'content',
        'page',
        'words',
      ])
      .describe('What kind of text it is.'),
    order: z
      .int()
      .positive()
      .describe('Place in the order of trial: the special before the general that reads it, too.'),
    lines: z
      .array(text)
      .default([])
      .describe(
        'Layouts that begin at the start of a line or behind a prefix: text, and {ids} of fields; {} skips a word, … skips up to what follows, $ is the end.',
      ),
    phrases: z
      .array(text)
      .default([])
      .describe('Layouts that stand anywhere in the text; ^ is the start of a line.'),
    columns: z
      .strictObject({
        after: text.describe('How the line begins that names the columns, such as #Fields:.'),
        has: z
          .array(text)
          .default([])
          .describe('Columns of which it has one, where other programs write such a line, too.'),
      })
      .optional()
      .describe(
        'For logs with a line above that names their columns: by it, those below are read. It uses the `name` of each field.',
      ),
    requires: z
      .array(z.array(text).min(1))
      .default([])
      .describe('Keys of an object of this format: of each row, one has to be there.'),
    signs: z
      .array(text)
      .default([])
      .describe('Texts of which one has to stand somewhere, for layouts that are not enough.'),
    lastCounts: z
      .boolean()
      .default(false)
      .describe('Whether the last of several statuses is the answer, as in a chain of redirects.'),
    fields: z.array(logFieldSchema).min(1).describe('Its parts, in the order in which they stand.'),
    words: z
      .array(
        z.strictObject({
          text: text.describe('Stock words, exactly as the program writes them.'),
          meaning: text.describe('What they tell.'),
          status: z
            .string()
            .regex(/^\d{3}$/)
            .optional()
            .describe('Status that the client gets with them.'),
          brokeAt: brokeAtSchema.optional(),
          shared: z
            .boolean()
            .default(false)
            .describe('Whether other programs write them, too, so that they name none.'),
        }),
      )
      .default([])
      .describe(
        'Stock words of its messages and pages; whatever is not shared names the product wherever it stands.',
      ),
    senders: z
      .array(
        z
          .strictObject({
            field: text.describe('Header field, in lower case.'),
            has: text.optional().describe('Words in its value, in lower case; leave out for any.'),
            vendor: text.optional().describe('Id in `content/vendors`.'),
            product: text.optional().describe('Id of a product without an entry there.'),
            flag: z.boolean().default(false).describe('Whether its first word says why.'),
          })
          .refine(({ vendor, product }) => (vendor === undefined) !== (product === undefined), {
            error: 'Give vendor or product.',
          }),
      )
      .default([])
      .describe('Header fields that tell who answered, the surest first.'),
    statusAt: text.describe('Where the status stands, or why there is none.'),
    who: text.describe('What in it tells who made the status.'),
    sources: z
      .array(
        z.strictObject({
          url: z.url().describe('Address of the documentation or of the program’s text.'),
          proves: text.describe('What exactly it proves.'),
          retrieved: daySchema
            .optional()
            .describe('Date on which we read it; left out where it is only the place to read on.'),
        }),
      )
      .default([])
      .describe('Where the format is documented.'),
    observed: text.optional().describe('What we saw the program itself write, with its version.'),
    weak: text.optional().describe('What the sources leave open.'),
    example: z
      .strictObject({
        text: text.describe('A sample with reserved names and addresses.'),
        code: z.string().nullable().describe('The status that has to be read from it.'),
        others: z.array(z.string()).default([]).describe('Further statuses in it.'),
        flag: z.string().optional().describe('The flag that has to be read from it.'),
      })
      .describe('A sample that a test reads.'),
    reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
  })
  .superRefine((format, context) => {
    const complain = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    if (format.vendor !== undefined && format.product !== undefined) {
      complain(['product'], 'Remove product: the vendor has an entry of its own.');
    }
    if (format.product !== undefined && format.productName === undefined) {
      complain(['productName'], 'Write what the product calls itself.');
    }
    const { lines, phrases, requires, columns } = format;
    const ways = lines.length + phrases.length + requires.length + format.words.length;
    if (ways === 0 && columns === undefined) {
      complain(
        ['lines'],
        'Write a layout in lines or phrases, the keys that it requires, how its columns are named, or stock words.',
      );
    }
    const fields = format.fields;
    for (const key of ['lines', 'phrases'] as const) {
      for (const [index, layout] of format[key].entries()) {
        for (const problem of layoutProblems(layout, key === 'lines', fields)) {
          complain([key, index], problem);
        }
      }
    }
    const ids = fields.flatMap((field) => field.id ?? []);
    for (const double of ids.filter((known, index) => ids.indexOf(known) !== index)) {
      complain(['fields'], `Two fields have the id ${double}. Rename one.`);
    }
    for (const [index, field] of fields.entries()) {
      if (field.id === undefined && (field.role !== undefined || field.keys !== undefined)) {
        complain(['fields', index, 'id'], 'Give an id: what has a role or keys is read.');
      }
    }
    if (format.sources.length === 0 && format.observed === undefined) {
      complain(['sources'], 'Give a source, or say what was observed with which version.');
    }
  });

export type LogFormat = z.output<typeof logFormatSchema>;
export type LogField = z.output<typeof logFieldSchema>;
