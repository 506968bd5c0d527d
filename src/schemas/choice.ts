import { z } from 'astro/zod';
import { citationSchema } from './citation.ts';
import { codeSchema } from './code.ts';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';

const text = z.string().trim().min(1);

/** Groups of situations, in the order in which a server meets them. */
export const choiceGroups = {
  reading: 'Something is read, found or not found.',
  changing: 'Something is created, changed or deleted.',
  request: 'What was sent is wrong, too large or in another format.',
  access: 'Who is asking, and whether they may.',
  limits: 'Limits, money and law.',
  ours: 'The server or one behind it fails.',
  moving: 'The address is another one.',
  protocol: 'Uploads, streams, webhooks and other protocols on top.',
} as const;

export type ChoiceGroup = keyof typeof choiceGroups;

const groupNames = Object.keys(choiceGroups) as [ChoiceGroup, ...ChoiceGroup[]];

/** A situation and the code to send in it: frontmatter of `content/choices/<id>.mdx`. */
export const choiceSchema = z
  .strictObject({
    situation: text.max(70).describe('What happened, as whoever sends says it; no full stop.'),
    group: z.enum(groupNames).describe('Where it stands in the list of situations.'),
    summary: summarySchema.describe('The code to send and the reason, in one or two sentences.'),
    recommended: z
      .array(
        z.strictObject({
          code: codeSchema.describe('The code to send, quoted.'),
          when: text
            .optional()
            .describe('In which of the cases; leave out where there is one answer.'),
          citation: citationSchema.describe('Section that supports it.'),
        }),
      )
      .min(1)
      .describe('What to send, first choice first; several where they are equally right.'),
    why: text.describe('Two sentences of why.'),
    alternatives: z
      .array(
        z.strictObject({
          code: codeSchema.describe('A code that can be defended, quoted.'),
          when: text.describe('Under which condition.'),
        }),
      )
      .default([])
      .describe('What can be defended, and when.'),
    avoid: z
      .array(
        z.strictObject({
          code: codeSchema.describe('A code that people send here and should not, quoted.'),
          why: text.describe('What goes wrong with it.'),
        }),
      )
      .default([])
      .describe('What to avoid, and why.'),
    send: z
      .array(
        z.strictObject({
          name: text.describe('Field name as its specification spells it.'),
          says: text.describe('What it says in this situation.'),
          citation: citationSchema
            .optional()
            .describe('Section that defines it, if it has no page here.'),
        }),
      )
      .default([])
      .describe('Header fields that this situation asks for, beyond those of the code.'),
    response: text.describe('A whole response with the first code, as it stands on the wire.'),
    disagreement: text
      .optional()
      .describe('Where those who are quoted below contradict each other, and what we make of it.'),
    practice: z
      .array(
        z.strictObject({
          by: text.describe('Id of a file in `content/practice`.'),
          document: text.describe('Name of a document in that file.'),
          lines: z
            .string()
            .regex(/^\d+(-\d+)?$/, { error: 'Write a line or a range: "221-226".' })
            .optional()
            .describe('Lines of the document, if it has lines.'),
          codes: z.array(codeSchema).default([]).describe('The codes that it sends, quoted.'),
          does: text
            .optional()
            .describe('In which case, or what else; leave out where the code says all.'),
          doubt: text.optional().describe('Why the source is weak; leave out where it is not.'),
        }),
      )
      .default([])
      .describe('What specifications, guidelines, APIs, frameworks and servers do.'),
    also: z.array(text).min(1).describe('The words in which people ask for it; shown on the page.'),
    near: z.array(text).default([]).describe('Ids of situations that lie near this one.'),
    reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
  })
  .superRefine((choice, context) => {
    if (choice.recommended.length === 1) return;
    for (const [index, { code, when }] of choice.recommended.entries()) {
      if (when !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: ['recommended', index, 'when'],
        message: `Several codes are recommended, so say in which case it is ${code}.`,
      });
    }
  });

export type Choice = z.output<typeof choiceSchema>;

/** Every code that a situation judges: to send, to defend or to avoid, each once. */
export function codesOfChoice({
  recommended,
  alternatives,
  avoid,
}: Pick<Choice, 'recommended' | 'alternatives' | 'avoid'>): string[] {
  return [...new Set([...recommended, ...alternatives, ...avoid].map(({ code }) => code))];
}
