/**
 * `npm run package` makes the npm package of the data in `build/npm`, from the site in `dist`.
 * `REPOSITORY_URL` names the public repository, as for the site.
 */
import { writePackage } from './package/write-package.ts';

if (import.meta.main) {
  const { folder, version, files } = await writePackage(
    'dist',
    'build/npm',
    process.env['REPOSITORY_URL'],
  );
  console.log(`${folder}: version ${version}, ${String(files)} files`);
}
