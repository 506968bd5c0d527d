import { getCollection } from 'astro:content';
import type { Specification } from '../schemas/specification.ts';

let specifications: Promise<ReadonlyMap<string, Specification>> | undefined;

/** Every specification, by id. */
export function mapSpecifications(): Promise<ReadonlyMap<string, Specification>> {
  return (specifications ??= getCollection('specifications').then(
    (entries) => new Map(entries.map((entry) => [entry.id, entry.data])),
  ));
}
