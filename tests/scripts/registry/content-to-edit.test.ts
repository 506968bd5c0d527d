import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentToEdit } from '../../../scripts/registry/content-to-edit.ts';
import { changes } from './registry-fixture.ts';

describe('a change of the registry', () => {
  it('names the content files that need an edit', () => {
    const files = [
      'content/codes/cpanel/509.mdx',
      'content/codes/ietf/404.mdx',
      'content/codes/shopify/404-other.mdx',
      'content/ja/codes/ietf/404.mdx',
    ];
    const edits = contentToEdit(changes, files);
    assert.deepEqual(
      [...new Set(edits.map(({ file }) => file))],
      [
        'content/codes/ietf/104.mdx',
        'content/codes/ietf/404.mdx',
        'content/ja/codes/ietf/404.mdx',
        'content/codes/ietf/509.mdx',
        'content/codes/cpanel/509.mdx',
      ],
    );
  });
});
