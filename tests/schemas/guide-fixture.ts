const day = new Date('2026-11-23');

/** Facts of a guide about 504, without links and tables. */
export const guideFacts = {
  title: 'Waiting',
  summary: 'The outer one waits longer.',
  codes: ['504'],
  also: ['timeouts'],
  sources: [{ title: 'A run', kind: 'observed', proves: 'that it waits', retrieved: day }],
  reviewed: day,
};
