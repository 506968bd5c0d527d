import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

const code = z
  .string({ error: 'Quote the code: "502". Unquoted, YAML reads a number.' })
  .regex(/^\d{3}$/, {
    error: (issue) =>
      `"${String(issue.input)}" is no code. Write three digits; "000" where there is no response.`,
  });

/** Hops at which a status is read, in the order of the page: from the reader of the response inwards. */
export const statusPlaces = ['client', 'log', 'application'] as const;

/** Who can end a symptom. */
export const actors = ['visitor', 'client', 'author', 'operator', 'provider'] as const;

/** Languages of commands and settings for which pages have colours. */
const commandLanguages = ['text', 'sh', 'nginx', 'http', 'json'] as const;

const commandLanguage = z
  .enum(commandLanguages)
  .default('text')
  .describe('Language of the command: `sh`, `nginx`, `http` for messages, `json`, else `text`.');

const confusion = z.strictObject({
  symptom: text.describe('Id of the other symptom.'),
  difference: text.describe('How one tells that it is the other, in one line.'),
});

/** What people see on a platform, why, and what ends it: frontmatter of `content/symptoms/<id>.mdx`. */
export const symptomSchema = z
  .strictObject({
    title: text
      .max(90, { error: 'At most 90 characters fit in a heading. Shorten it.' })
      .describe(
        'What is seen, in the words of somebody who has it: “ALB answers 504, nginx logs 499”.',
      ),
    summary: summarySchema.describe('The cause in one sentence; stands in lists, too.'),
    platforms: z
      .array(text)
      .min(1, { error: 'Name the platform: the id of a file in content/platforms.' })
      .describe('Ids in `content/platforms`, the one that makes the status first.'),
    versions: text.describe(
      'Versions or editions for which it holds: what was run, what was read, where it changed.',
    ),
    codes: z
      .strictObject({
        client: z.array(code).default([]).describe('What the client gets; "000" for no response.'),
        log: z
          .array(code)
          .default([])
          .describe(
            'What a gateway on the way logs, where that differs from what the client gets.',
          ),
        application: z
          .array(code)
          .default([])
          .describe('What the application answers or logs, where that differs.'),
      })
      .describe('Status codes by hop.'),
    words: z
      .array(
        z.strictObject({
          where: text.describe('Where it stands: nginx error log, browser console, content.'),
          text: text.describe(
            'The words to the letter; reserved names and addresses in place of real ones.',
          ),
        }),
      )
      .min(1, { error: 'Give at least one text that people see and paste, to the letter.' })
      .describe('The exact words that people see and paste.'),
    chain: z
      .strictObject({
        caption: text.describe('What the picture says, in a sentence.'),
        hops: z
          .array(
            z.strictObject({
              who: text.describe('A party of the chain, the client first.'),
              code: code.optional().describe('The status that it reads, makes or logs.'),
              next: text
                .optional()
                .describe('What happens between it and the next; leave out for the last.'),
              cut: z.boolean().default(false).describe('Whether the chain breaks behind it.'),
            }),
          )
          .min(2, { error: 'A chain has at least two hops. Add the others, or remove chain.' })
          .describe('The parties from client to application.'),
      })
      .optional()
      .describe('The chain of hops, drawn, where it says more than words.'),
    timeouts: z
      .strictObject({
        rule: text.describe('How the clocks have to stand to each other.'),
        clocks: z
          .array(
            z.strictObject({
              who: text.describe('Who waits.'),
              setting: text.describe('Directive or setting.'),
              seconds: z.number().positive().describe('Its default in seconds.'),
              note: text.optional().describe('When it starts, or what restarts it.'),
            }),
          )
          .min(2, { error: 'An order needs at least two clocks.' })
          .describe('Clocks that run at the same time, from the client inwards.'),
      })
      .optional()
      .describe('Timeouts along the chain, drawn, where their order is the cause.'),
    cause: text.describe('Why it happens, in one to four sentences.'),
    checks: z
      .array(
        z.strictObject({
          text: text.describe('What to look at, and what it shows if it is this one.'),
          command: text.optional().describe('Command to run, or the line that one finds.'),
          language: commandLanguage,
        }),
      )
      .min(1, { error: 'Say how one can be sure: a command, a header field, a metric.' })
      .describe('How to be sure that it is this one.'),
    cures: z
      .array(
        z.strictObject({
          text: text.describe('What to do, and why it helps; the setting with default and unit.'),
          command: text.optional().describe('Directive, setting or command.'),
          language: commandLanguage,
          risk: text
            .optional()
            .describe('What the cure costs, above all in security; shown beside it.'),
        }),
      )
      .min(1, { error: 'Say what ends it, or that nobody but its provider can.' })
      .describe('What ends it, the usual cure first.'),
    whoActs: z.array(z.enum(actors)).min(1).describe('Who can end it, whoever has to begin first.'),
    also: z.array(text).default([]).describe('Further words people search by; shown on the page.'),
    meanings: z
      .array(text)
      .default([])
      .describe('Ids of meanings, where a number has several: nginx/499. Its link leads there.'),
    subCodes: z
      .array(
        z.strictObject({
          list: text.describe('Name of a file in `content/sub-codes`.'),
          id: text.describe('The mark, quoted.'),
        }),
      )
      .default([])
      .describe('Marks that the product writes beside the status.'),
    confusedWith: z.array(confusion).default([]).describe('Symptoms that look alike.'),
    sources: z
      .array(
        z.strictObject({
          title: text.describe('Name of the page or file, or what was run, with its version.'),
          url: z.url().optional().describe('Address; leave out for an observation of our own.'),
          lines: text.optional().describe('Lines or symbols in the file.'),
          kind: z
            .enum(['specification', 'source-code', 'vendor-documentation', 'observed', 'secondary'])
            .describe('What kind of source it is.'),
          proves: text.describe('What exactly it proves: the words, the cause, the cure.'),
          retrieved: daySchema.describe('Date on which we read or ran it.'),
        }),
      )
      .min(1, { error: 'A symptom needs a source. Add title, url, kind, proves and retrieved.' })
      .describe('Where words, cause and cure were read or run.'),
    confidence: z.enum(['high', 'medium', 'low']).describe('How sure we are of cause and cure.'),
    doubt: text.optional().describe('What keeps the confidence from being high, in one sentence.'),
    reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
  })
  .superRefine((symptom, context) => {
    const issue = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const { codes, sources } = symptom;
    const hops = symptom.chain?.hops ?? [];
    if (codes.client.length === 0 && codes.log.length === 0) {
      issue(
        ['codes', 'client'],
        'Give the code that the client gets ("000" without a response), or under log the one that is logged.',
      );
    }
    for (const [index, { next }] of hops.entries()) {
      const isLast = index === hops.length - 1;
      if (isLast === (next === undefined)) continue;
      issue(
        ['chain', 'hops', index, 'next'],
        isLast
          ? 'Remove next: nothing comes behind the last hop.'
          : 'Say what happens between this hop and the next.',
      );
    }
    if ((symptom.confidence === 'high') === (symptom.doubt !== undefined)) {
      issue(
        ['doubt'],
        symptom.doubt === undefined
          ? `confidence is ${symptom.confidence}, so say in doubt what is not certain.`
          : 'Remove doubt, or lower confidence: high stands for no doubt.',
      );
    }
    if (symptom.confidence === 'high' && sources.every(({ kind }) => kind === 'secondary')) {
      issue(['confidence'], 'Write low or medium: there are secondary sources only.');
    }
    for (const [index, source] of sources.entries()) {
      if (source.url === undefined && source.kind !== 'observed') {
        issue(['sources', index, 'url'], 'Give the address; only an observation has none.');
      }
      if (source.retrieved > symptom.reviewed) {
        issue(
          ['sources', index, 'retrieved'],
          'It lies after reviewed. Set reviewed to the day of the comparison.',
        );
      }
    }
  });

export type Symptom = z.output<typeof symptomSchema>;
export type StatusPlace = (typeof statusPlaces)[number];
export type Actor = (typeof actors)[number];

/** Every status code of a symptom once, in the order of the hops. */
export function codesOfSymptom({ codes }: Pick<Symptom, 'codes'>): string[] {
  return [...new Set(statusPlaces.flatMap((place) => codes[place]))];
}
