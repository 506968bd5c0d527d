const day = new Date('2026-11-23');

/** Two products, asked one question. */
export const surveyFacts = {
  asks: 'What stands in the place of the phrase?',
  columns: [{ id: 'http2', label: 'Over HTTP/2' }],
  rows: [
    { who: 'curl', version: '8', answers: { http2: 'Nothing' }, source: 'run' },
    { who: 'Chromium', version: '153', answers: { http2: 'Empty text' }, source: 'run' },
  ],
  sources: {
    run: { title: 'Both, run', kind: 'observed', proves: 'the answers', retrieved: day },
  },
  confidence: 'high',
  reviewed: day,
};
