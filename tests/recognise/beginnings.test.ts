import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginningsOf } from '../../src/recognise/beginnings.ts';
import { formats, logFormats } from './read-formats.ts';

const examples = logFormats.map(({ facts }) => facts.example.text);

describe('the places where a layout is tried', () => {
  const ways: Record<string, string> = {
    'as they are': examples.join('\n'),
    'quoted and indented': examples.join('\n').replaceAll('\n', '\n\t> >  '),
    'with other line ends': examples.join('\r').replaceAll('\n', '\u2028'),
    'on one line': examples.join(' ').replaceAll('\n', ' '),
    'with spaces of other widths': examples.join('\n').replaceAll(' ', '\u00a0\u3000 '),
    'behind numbers and marks': examples.join('\n').replaceAll(/\b(?=[1-9]\d\d\b)/g, '/404 (404 '),
  };
  for (const [way, text] of Object.entries(ways)) {
    it(`include every place where it matches, in the examples ${way}`, () => {
      const placesOf = beginningsOf(text);
      let count = 0;
      for (const { readyPhrases } of formats.formats) {
        for (const { expression, begins } of readyPhrases) {
          if (begins === undefined) continue;
          const places = new Set(placesOf(begins));
          for (const { 0: match, index } of text.matchAll(new RegExp(expression.source, 'gm'))) {
            assert.ok(places.has(index), `${expression.source} at ${JSON.stringify(match)}`);
            count += 1;
          }
        }
      }
      assert.ok(count > 5, 'hardly anything matched, so that nothing is proved');
    });
  }
  it('are few, so that a long text costs little', () => {
    const placesOf = beginningsOf(examples.join('\n'));
    assert.ok(placesOf({ at: 'line', next: 'E' }).length < 40);
    assert.ok(placesOf({ at: 'status', next: 'F' }).length < 40);
  });
});
