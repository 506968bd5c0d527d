/** The least that a symptom may say, as an author writes it. */
export const symptomFacts = {
  title: 'nginx answers 502',
  summary: 'Nothing listens there.',
  platforms: ['nginx'],
  versions: 'Run with nginx 1.22.1.',
  codes: { client: ['502'] },
  words: [{ where: 'nginx error log', text: 'connect() failed (111: Connection refused)' }],
  cause: 'The application is down.',
  checks: [{ text: 'Look for a listener.' }],
  cures: [{ text: 'Start the application.' }],
  whoActs: ['operator'],
  sources: [
    {
      title: 'nginx 1.22.1',
      kind: 'observed',
      proves: 'the words and the status',
      retrieved: new Date('2026-11-27'),
    },
  ],
  confidence: 'high',
  reviewed: new Date('2026-11-27'),
};
