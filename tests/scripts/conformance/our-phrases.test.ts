import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ourPhrases } from '../../../scripts/conformance/our-phrases.ts';

const ours = ourPhrases([
  { code: '508', vendor: 'ietf', phrase: 'Loop Detected' },
  { code: '508', vendor: 'cpanel', phrase: 'Resource Limit Is Reached' },
  { code: '530', vendor: 'pantheon', phrase: 'Site Frozen' },
  { code: '530', vendor: 'cloudflare', phrase: null, name: 'Cloudflare error' },
]);

describe('our phrases', () => {
  it('are the registered one of a code, or else those of all unofficial meanings', () => {
    assert.deepEqual(ours.get('508'), { registered: true, phrases: ['Loop Detected'] });
    assert.deepEqual(ours.get('530')?.phrases, ['Site Frozen', 'Cloudflare error']);
  });
});
