import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';
import { escapeXml } from '../domain/escape-xml.ts';
import type { StatusClassId } from '../domain/status-class.ts';
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
}

/** Size that networks show whole (Open Graph). */
const socialImageSize = { width: 1200, height: 630 };

/** The light colours of `src/styles/tokens.css`; a test holds the two together. */
export const socialColors = {
  paper: '#fcfbf8',
  ink: '#17191e',
  muted: '#565b64',
  '1xx': '#22617f',
  '2xx': '#256b42',
  '3xx': '#5c49b8',
  '4xx': '#98470a',
  '5xx': '#a9212a',
  other: '#565b64',
} as const;

const require = createRequire(import.meta.url);
const fontFiles = ['500Medium', '700Bold'].map((weight) =>
  require.resolve(`@expo-google-fonts/ibm-plex-mono/${weight}/IBMPlexMono_${weight}.ttf`),
);

function text(words: string, x: number, y: number, size: number, color: string, weight = 500) {
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${color}">${escapeXml(words)}</text>`;
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

/** The picture as SVG: the number in the colour of its class, its phrase, the answer, its issuers, the site. */
function socialImageSvg({ code, title, answer, issuers, classId }: SocialImage): string {
  const { width, height } = socialImageSize;
  const color = socialColors[classId];
  const x = 80;
  const titleLines = wrapLines(title, code === undefined ? 24 : 36).slice(0, code ? 2 : 3);
  const body =
    code === undefined
      ? block(titleLines, { x, y: 210 }, 68, socialColors.ink, 700)
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
    text(issuers, x, 586, 26, socialColors.muted),
    text('Reason·Phrase', width - x - 13 * 15.6, 586, 26, socialColors.ink, 700),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" font-family="IBM Plex Mono">${parts.join('')}</svg>`;
}

/** The picture as PNG, drawn with a face that comes with the project, so that every machine draws the same. */
export function renderSocialImage(image: SocialImage): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(socialImageSvg(image), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Mono' },
  });
  return new Uint8Array(resvg.render().asPng());
}
