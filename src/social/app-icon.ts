import { Resvg } from '@resvg/resvg-js';

/** Sizes in pixels that systems ask for where a site is installed (Web Application Manifest). */
export const appIconSizes = [192, 512] as const;

/**
 * The site's sign as a PNG.
 * @param svg the sign, whose ground is a rectangle with round corners
 * @param size width and height in pixels
 */
export function renderAppIcon(svg: string, size: number): Uint8Array<ArrayBuffer> {
  // Systems cut icons into shapes of their own, so the ground reaches every corner.
  const square = svg.replace(/ rx="\d+"/, '');
  return new Uint8Array(
    new Resvg(square, { fitTo: { mode: 'width', value: size } }).render().asPng(),
  );
}
