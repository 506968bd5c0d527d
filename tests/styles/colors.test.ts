import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { socialColors } from '../../src/social/social-image.ts';

const tokens = new Map(
  [
    ...(await readFile('src/styles/tokens.css', 'utf8')).matchAll(
      /--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);
const themes = ['light', 'dark'] as const;

/** Relative luminance (WCAG 2.2, definition). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function colorOf(name: string, theme: (typeof themes)[number]): string {
  const token = tokens.get(name);
  assert.ok(token, `tokens.css has no --color-${name}`);
  return token[theme];
}

describe('the colours', () => {
  const texts = [
    'ink',
    'muted',
    'class-1',
    'class-2',
    'class-3',
    'class-4',
    'class-5',
    'class-other',
  ];
  for (const name of texts) {
    it(`let ${name} be read on paper and on a panel, light and dark (4.5 to 1)`, () => {
      for (const theme of themes) {
        for (const ground of ['paper', 'panel']) {
          const ratio = contrast(colorOf(name, theme), colorOf(ground, theme));
          assert.ok(ratio >= 4.5, `${name} on ${ground}, ${theme}: ${ratio.toFixed(2)}`);
        }
      }
    });
  }
  it('let the focus be seen (3 to 1)', () => {
    for (const theme of themes) {
      assert.ok(contrast(colorOf('focus', theme), colorOf('paper', theme)) >= 3);
    }
  });
  it('are the same on the pictures for sharing', () => {
    const { paper, ink, muted, unassigned, other, ...classes } = socialColors;
    assert.deepEqual(
      { paper, ink, muted, unassigned, other },
      {
        paper: colorOf('paper', 'light'),
        ink: colorOf('ink', 'light'),
        muted: colorOf('muted', 'light'),
        unassigned: colorOf('unassigned', 'light'),
        other: colorOf('class-other', 'light'),
      },
    );
    for (const [id, color] of Object.entries(classes)) {
      assert.equal(color, colorOf(`class-${id.charAt(0)}`, 'light'));
    }
  });
});
