import { z } from 'astro/zod';

const codeRange = z
  .string({ error: 'Quote the code: "503".' })
  .regex(/^\d{3}(-\d{3})?$/, {
    error: (issue) =>
      `"${String(issue.input)}" is no code. Write "503", or a range with both ends in it: "500-599".`,
  })
  .refine((range) => range.length === 3 || range.slice(0, 3) < range.slice(4), {
    error: 'Write the smaller number first: "500-599".',
  });

/** Codes and ranges of codes (`429`, `500-599`), ascending, each once. */
export const codeRangesSchema = z.array(codeRange).superRefine((ranges, context) => {
  for (const [index, range] of ranges.entries()) {
    const before = ranges[index - 1];
    if (before !== undefined && before.slice(-3) >= range.slice(0, 3)) {
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `Put ${range} before ${before}, or join them: codes stand in ascending order, each once.`,
      });
    }
  }
});
