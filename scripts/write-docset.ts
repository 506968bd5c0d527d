/**
 * `npm run docset` makes the site in `dist` into a docset for Dash and Zeal, in `build/docset`.
 */
import { writeDocset } from './docset/write-docset.ts';

if (import.meta.main) {
  const { folder, version, entries, packed } = await writeDocset('dist', 'build/docset');
  console.log(`${folder}: release ${version}, ${String(entries)} entries`);
  console.log(`${packed.file}: ${(packed.bytes / 1e6).toFixed(1)} MB`);
}
