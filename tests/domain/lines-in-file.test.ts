import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withLines } from '../../src/domain/lines-in-file.ts';

it('the address of a file on GitHub leads to lines of its source', () => {
  const file = 'https://github.com/acme/api/blob/1234567';
  assert.equal(withLines(`${file}/errors.py`, '24'), `${file}/errors.py#L24`);
  assert.equal(
    withLines(`${file}/errors.adoc`, '221-226'),
    `${file}/errors.adoc?plain=1#L221-L226`,
  );
  assert.equal(withLines(`${file}/errors.py`, undefined), `${file}/errors.py`);
  assert.equal(withLines('https://example.com/errors', '24'), 'https://example.com/errors');
});
