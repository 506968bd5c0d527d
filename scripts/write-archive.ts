/**
 * `npm run archive` makes the site in `dist` into archives that are read without a server, in
 * `build/archive`.
 */
import { writeArchive } from './archive/write-archive.ts';

if (import.meta.main) {
  const { pages, files } = await writeArchive('dist', 'build/archive');
  for (const { file, bytes } of files) {
    console.log(`${file}: ${String(pages)} pages in ${(bytes / 1e6).toFixed(1)} MB`);
  }
}
