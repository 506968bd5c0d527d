const day = new Date('2026-11-23');

/** Timeouts of nginx, one of them. */
export const timeoutsFacts = {
  name: 'nginx',
  place: 'proxy',
  version: '1.22.1',
  timeouts: [
    {
      setting: 'proxy_read_timeout',
      seconds: 60,
      waits: 'Silence of the server behind.',
      code: '504',
      source: 'run',
    },
  ],
  sources: {
    run: { title: 'nginx 1.22.1', kind: 'observed', proves: 'that it waits', retrieved: day },
  },
  confidence: 'high',
  reviewed: day,
};
