import { z } from 'astro/zod';

/** Whose end of an exchange broke: seen from the product that wrote the mark. */
export const brokeAtSchema = z
  .enum(['client', 'product', 'upstream'])
  .describe(
    'Where the exchange broke: the client left or could not be reached, the product itself, or the way to the server behind; leave out where an answer went its way.',
  );

export type BrokeAt = z.output<typeof brokeAtSchema>;
