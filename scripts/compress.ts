/*
 * Writes a compressed twin beside every text of the built site, as small as it gets, for servers that
 * send such files as they are: .gz for nginx, Caddy and sirv, .br for those and nginx with its module,
 * .zst for Caddy. A CDN that compresses by itself has no use for them.
 *
 *   npm run build && npm run compress
 */
import { compressFolder } from './compression/compress-folder.ts';

if (import.meta.main) await compress(process.argv[2] ?? 'dist');

async function compress(folder: string): Promise<void> {
  const { files, bytes, compressed } = await compressFolder(folder);
  const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
  const sizes = Object.entries(compressed).map(
    ([ending, size]) => `${megabytes(size)} as ${ending}`,
  );
  console.log(`${String(files)} files: ${megabytes(bytes)}, ${sizes.join(', ')}.`);
}
