import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  articleParts,
  cutBehindSections,
  inReadingOrder,
  readerParts,
  readersOf,
  sectionsOf,
} from '../../src/domain/headings.ts';

const headingOf = ({ id }: { id: string }) => new RegExp(`^## .*\\{#${id}\\}$`, 'm');
const parts = (article: string) => articleParts(article, sectionsOf(article), headingOf);

const meaning = '## What it means {#meaning}\n\nNothing.\n\n';
const whatToDo =
  '## What to do {#what-to-do}\n\nWait.\n\n### You run `nginx` {#operator}\n\nLook.\n\n### You are a visitor {#visitor}\n\nCome back.\n\n';
const whenToSend = '## Send it? {#when-to-send}\n\nYes.\n\n';
const onTheWire = '## On the wire {#on-the-wire}\n\nA response.\n\n## Next {#next-hop}\n\nKept.\n';

describe('an article is told', () => {
  it('with what to do first, and the header fields before the exchange', () => {
    assert.deepEqual(parts(meaning + whatToDo + whenToSend + onTheWire), {
      answer: whatToDo,
      beforeFields: meaning + whenToSend,
      afterFields: onTheWire,
    });
    assert.deepEqual(
      inReadingOrder(sectionsOf(meaning + whatToDo + whenToSend)).map(({ id }) => id),
      ['what-to-do', 'meaning', 'when-to-send'],
    );
  });

  it('without losing a word where what to do comes after the exchange', () => {
    assert.deepEqual(parts(meaning + onTheWire + whatToDo), {
      answer: whatToDo,
      beforeFields: meaning,
      afterFields: onTheWire,
    });
  });

  it('as it stands where it has nothing to do, and the fields at its end where nothing follows', () => {
    assert.deepEqual(parts(meaning), { answer: '', beforeFields: meaning, afterFields: '' });
  });
});

describe('what to do', () => {
  it('is cut into the parts of its readers', () => {
    assert.deepEqual(
      readerParts(whatToDo, /^### .*\{#([\w-]+)\}$/gm).map(({ id }) => id),
      [undefined, 'operator', 'visitor'],
    );
    assert.equal(
      readerParts(whatToDo, /^### .*\{#([\w-]+)\}$/gm)
        .map(({ text }) => text)
        .join(''),
      whatToDo,
    );
  });

  it('names its readers in one order, with the words of their headings', () => {
    assert.deepEqual(readersOf(meaning + whatToDo), [
      { reader: 'visitor', text: 'You are a visitor' },
      { reader: 'operator', text: 'You run nginx' },
    ]);
  });
});

describe('an article is cut', () => {
  const heading = /^#{2,3} .*\{#([\w-]+)\}$/gm;
  it('behind the sections at whose end something is to stand, before the next heading', () => {
    const pieces = cutBehindSections(
      meaning + whatToDo + whenToSend,
      ['what-to-do', 'when-to-send'],
      heading,
    );
    assert.deepEqual(
      pieces.map(({ section }) => section),
      ['what-to-do', 'when-to-send'],
    );
    assert.ok(pieces[0]?.text.endsWith('Wait.\n\n'));
    assert.equal(pieces.map(({ text }) => text).join(''), meaning + whatToDo + whenToSend);
  });
  it('nowhere, where nothing is to stand', () => {
    assert.deepEqual(cutBehindSections(meaning, [], heading), [
      { text: meaning, section: undefined },
    ]);
  });
});
