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

/** The picture as SVG: the number in the colour of its class, its phrase, its issuers, the site. */
function socialImageSvg({ code, title, issuers, classId }: SocialImage): string {
  const { width, height } = socialImageSize;
  const color = socialColors[classId];
  const [left, top] = [80, code === undefined ? 210 : 430];
  const lines = wrapLines(title, code === undefined ? 24 : 26).slice(0, 3);
  const size = lines.length > 1 && code !== undefined ? 54 : 68;
  const parts = [
    `<rect width="${String(width)}" height="${String(height)}" fill="${socialColors.paper}"/>`,
    `<rect width="24" height="${String(height)}" fill="${color}"/>`,
    ...(code === undefined ? [] : [text(code, left - 14, 320, 340, color, 700)]),
    ...lines.map((line, index) =>
      text(line, left, top + index * size * 1.15, size, socialColors.ink, 700),
    ),
    text(issuers, left, 572, 30, socialColors.muted),
    text('Reason·Phrase', width - left - 13 * 18, 572, 30, socialColors.ink, 700),
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
