import { z } from 'astro/zod';

const day = z.iso.date({ error: 'Write a day that exists: 2026-11-23.' });

/** What is known of our copy of the registry: `content/registry/iana-http-status-codes.json`. */
export const registrySnapshotSchema = z
  .strictObject({
    registry: z.string().min(1).describe('Name of the registry.'),
    url: z.url().describe('Where it is published.'),
    updated: day.describe("The registry's own date."),
    compared: day.describe('Day of the newest download with which every row was compared.'),
    note: z.string().min(1).optional().describe('What a reader of the copy has to know.'),
  })
  .refine(({ updated, compared }) => updated <= compared, {
    path: ['compared'],
    error: 'It cannot come before updated; a copy is compared after it was published.',
  });

export type RegistrySnapshot = z.output<typeof registrySnapshotSchema>;
