const day = new Date('2026-11-23');

/** One error of one API of language models. */
export const modelApiFacts = {
  name: 'OpenAI',
  version: 'November 2026',
  errors: [{ code: '504', when: 'It took too long.', repeat: 'later', source: 'page' }],
  sources: {
    page: {
      title: 'Error codes',
      url: 'https://example.com/',
      kind: 'vendor-documentation',
      proves: 'the code',
      retrieved: day,
    },
  },
  confidence: 'high',
  reviewed: day,
};
