import { mappingSchema } from '../../src/schemas/mapping.ts';
import type { FactsFile } from '../../src/rules/content.ts';
import type { Facts } from '../../src/schemas/catalogue.ts';

/** What a file under content/mappings needs at least; a test changes what it is about. */
export const mappingFacts = {
  protocol: 'gRPC',
  title: 'Status code to gRPC status',
  direction: 'from-http',
  summary: 'What a client makes of a response without a status of gRPC.',
  version: '1.0',
  rows: [
    { id: 'UNAVAILABLE', name: '14', codes: ['429', '502-504'] },
    { id: 'UNIMPLEMENTED', codes: ['404'] },
  ],
  otherwise: { id: 'UNKNOWN' },
  sources: [
    {
      title: 'A page',
      url: 'https://example.com/mapping',
      kind: 'specification',
      proves: 'The table.',
      retrieved: new Date('2026-11-27'),
    },
  ],
  reviewed: new Date('2026-11-27'),
};

/** A file under content/mappings with the given fields in place of the usual ones. */
export function mappingFile(fields: Record<string, unknown> = {}): FactsFile<Facts<'mappings'>> {
  const facts = mappingSchema.parse({ ...mappingFacts, ...fields });
  return { file: 'content/mappings/http-to-grpc.yaml', id: 'http-to-grpc', facts };
}
