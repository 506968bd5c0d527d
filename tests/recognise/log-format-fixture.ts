/** What a file under content/log-formats needs at least. */
export const minimalFormat = {
  name: 'A log',
  product: 'a-program',
  productName: 'A program',
  kind: 'access-log',
  order: 1,
  lines: ['{client} "{request}" {status}'],
  fields: [
    { id: 'client', name: 'client', meaning: 'The client.' },
    { id: 'request', name: 'request', meaning: 'The request line.' },
    { id: 'status', name: 'status', meaning: 'The status.', role: 'status' },
  ],
  statusAt: 'At the end.',
  who: 'Nothing.',
  observed: 'A program 1.0.',
  example: { text: '192.0.2.1 "GET / HTTP/1.1" 404', code: '404' },
  reviewed: new Date('2026-11-27'),
};
