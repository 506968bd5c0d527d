import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classDigit, statusClassOf } from '../../src/domain/status-class.ts';

describe('the class of a number', () => {
  it('follows from the first digit between 100 and 599', () => {
    assert.equal(statusClassOf('100'), '1xx');
    assert.equal(statusClassOf('599'), '5xx');
  });
  it('is none for 000 and from 600 up', () => {
    for (const code of ['000', '600', '783', '999']) assert.equal(statusClassOf(code), 'other');
  });
  it('has a digit for its colour', () => {
    assert.equal(classDigit('4xx'), '4');
    assert.equal(classDigit('other'), '0');
  });
});
