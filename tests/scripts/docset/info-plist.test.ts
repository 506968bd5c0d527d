import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { infoPlist } from '../../../scripts/docset/info-plist.ts';

describe('a property list', () => {
  it('holds texts, escaped, and what is true', () => {
    assert.match(
      infoPlist({ name: 'A & <b>', isDashDocset: true }),
      /<dict>\n {2}<key>name<\/key>\n {2}<string>A &#38; &#60;b&#62;<\/string>\n {2}<key>isDashDocset<\/key>\n {2}<true\/>\n<\/dict>/,
    );
  });
});
