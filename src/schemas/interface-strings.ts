import { z } from 'astro/zod';

/** The interface's own words in one language, by key: `content/interface/<locale>.json`. */
export const interfaceStringsSchema = z.record(z.string(), z.string());
