import { tokenize } from './tokenize.ts';

/** Words by which people mean the same thing when they describe what happens to a request. */
const groups = [
  'big bigger large huge long oversized exceed',
  'url uri link address path',
  'verb method',
  'client caller consumer',
  'login signin authenticate authentication credentials password',
  'forbidden denied refused blocked banned disallowed permission rights',
  'permission allowed privilege role scope',
  'slow late timeout delay wait',
  'overloaded busy overload capacity',
  'maintenance downtime deploy',
  'down unavailable offline outage',
  'delete remove erase',
  'pay paid payment invoice billing bill subscription trial plan',
  'invalid malformed broken corrupt garbage illegal bad wrong',
  'missing absent lack without omitted none',
  'modified changed updated edited',
  'create created new insert add',
  'resume continue interrupted',
  'partial part portion range seek slice',
  'locked lock reserved editing',
  'queued queue async background pending later accepted processing job',
  'gone retired discontinued sunset removed deleted withdrawn',
  'legal law court censored censorship country gdpr government',
  'throttled throttle limit quota attempts flood burst many',
  'format type media xml mime',
  'upload file image photo video attachment payload body content',
  'duplicate exists already taken twice conflict',
  'upstream backend dependency microservice origin third',
  'redirect moved move forward',
  'permanent permanently forever good ever always',
  'temporary temporarily moment now',
  'unknown nonexistent missing exist',
  'parse syntax malformed',
  'validation validate field rule rules business',
  'cache cached stored fresh',
  'batch bulk items several multiple',
  'empty nothing blank',
  'wifi hotspot portal hotel',
  'cookie cookies header headers',
  'etag version concurrent simultaneous optimistic',
  'unsupported supported understand',
  'implemented built unfinished',
  'storage disk space full',
  'socket websocket',
  'language locale accept acceptable negotiate negotiation',
  'success successful succeeded worked fine ok',
];

const related = new Map<string, Set<string>>();
for (const group of groups) {
  const words = new Set(tokenize(group));
  for (const word of words) {
    related.set(
      word,
      new Set([...(related.get(word) ?? []), ...words].filter((other) => other !== word)),
    );
  }
}

/** Words that say much the same as one that was typed. */
export function relatedTo(term: string): ReadonlySet<string> {
  return related.get(term) ?? new Set();
}
