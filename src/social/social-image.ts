import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { escapeXml } from '../domain/escape-xml.ts';
import { classDigit, statusClassIds, type StatusClassId } from '../domain/status-class.ts';
import { wrapLines } from '../domain/wrap-lines.ts';

/** What the picture of a page says, where a link to it is shared. */
export interface SocialImage {
  /** The number, or nothing for the picture of the site. */
  code: string | undefined;
  title: string;
  /** The answer in one sentence, or nothing for the picture of the site. */
  answer: string;
  /** Whose number it is: `nginx, Esri ArcGIS and 11 more`. */
  issuers: string;
  classId: StatusClassId;
  /** Numbers that are used, for the picture of the site: it draws them as a map. */
  numbers?: readonly string[];
}

/** Size that networks show whole (Open Graph). */
const socialImageSize = { width: 1200, height: 630 };

/** The light colours of `src/styles/tokens.css`; a test holds the two together. */
export const socialColors = {
  paper: '#fcfbf8',
  ink: '#17191e',
  muted: '#565b64',
  unassigned: '#ece9e2',
  '1xx': '#22617f',
  '2xx': '#256b42',
  '3xx': '#5c49b8',
  '4xx': '#98470a',
  '5xx': '#a9212a',
  other: '#565b64',
} as const;

const require = createRequire(import.meta.url);
const fontFiles = [
  ...['500Medium', '700Bold'].map((weight) =>
    require.resolve(`@expo-google-fonts/ibm-plex-mono/${weight}/IBMPlexMono_${weight}.ttf`),
  ),
  ...['400Regular', '700Bold'].map((weight) =>
    require.resolve(`@expo-google-fonts/biz-udpgothic/${weight}/BIZUDPGothic_${weight}.ttf`),
  ),
];

/** Kana, kanji and their signs, of which the face for letters has none. */
const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;

/** Words in one face: a text of two would be drawn in neither's weight. */
function text(words: string, x: number, y: number, size: number, color: string, weight = 500) {
  const face = japanese.test(words) ? ' font-family="BIZ UDPGothic"' : '';
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${color}"${face}>${escapeXml(words)}</text>`;
}

/** The lines of a text from a place downwards. */
function block(
  lines: readonly string[],
  place: { x: number; y: number },
  size: number,
  color: string,
  weight?: number,
) {
  return lines.map((line, index) =>
    text(line, place.x, place.y + index * size * 1.3, size, color, weight),
  );
}

/** Each class as a hundred small squares, those that are used in its colour. */
function numberMap(numbers: readonly string[], left: number, top: number): string[] {
  const [cell, pitch, classPitch] = [17, 19, 208];
  const used = new Set(numbers);
  return statusClassIds
    .filter((id) => id !== 'other')
    .flatMap((id, column) =>
      Array.from({ length: 100 }, (_, index) => {
        const code = classDigit(id) + String(index).padStart(2, '0');
        const x = left + column * classPitch + (index % 10) * pitch;
        const y = top + Math.floor(index / 10) * pitch;
        const fill = used.has(code) ? socialColors[id] : socialColors.unassigned;
        return `<rect x="${String(x)}" y="${String(y)}" width="${String(cell)}" height="${String(cell)}" rx="2" fill="${fill}"/>`;
      }),
    );
}

/** The picture as SVG: the number in the colour of its class, its phrase, the answer, its issuers, the site. */
function socialImageSvg({
  code,
  title,
  answer,
  issuers,
  classId,
  numbers = [],
}: SocialImage): string {
  const { width, height } = socialImageSize;
  const color = socialColors[classId];
  const x = 80;
  const titleLines = wrapLines(title, code === undefined ? 24 : 36).slice(0, code ? 2 : 3);
  const body =
    code === undefined
      ? block(titleLines, { x, y: 130 }, 68, socialColors.ink, 700)
      : [
          text(code, x - 10, 240, 250, color, 700),
          ...block(titleLines, { x, y: 322 }, 46, socialColors.ink, 700),
          ...block(
            wrapLines(answer, 56),
            { x, y: 330 + titleLines.length * 60 },
            30,
            socialColors.ink,
          ),
        ];
  const parts = [
    `<rect width="${String(width)}" height="${String(height)}" fill="${socialColors.paper}"/>`,
    `<rect width="24" height="${String(height)}" fill="${color}"/>`,
    ...body,
    ...(numbers.length === 0 ? [] : numberMap(numbers, x, 330)),
    text(issuers, x, 586, 26, socialColors.muted),
    text('Reason·Phrase', width - x - 13 * 15.6, 586, 26, socialColors.ink, 700),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" font-family="IBM Plex Mono">${parts.join('')}</svg>`;
}

// The engine does not see the 3 MB that a drawn picture holds outside of its heap, so that it lets go of
// none before there are hundreds.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (options: { type: 'minor' }) => void;
/** Pictures that are drawn before they are let go. */
const mostHeld = 20;
let held = 0;

/** The picture as PNG, drawn with a face that comes with the project, so that every machine draws the same. */
export function renderSocialImage(image: SocialImage): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(socialImageSvg(image), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Mono' },
  });
  const png = new Uint8Array(resvg.render().asPng());
  held = (held + 1) % mostHeld;
  if (held === 0) collectGarbage({ type: 'minor' });
  return png;
}
