import { existsSync } from 'node:fs';
import { glob, stat } from 'node:fs/promises';

/** Folder of the built site. */
export const dist = `${process.cwd()}/dist`;

/** Ends the command with what to do if the site has not been built. */
export function requireBuiltSite(): void {
  if (existsSync(`${dist}/index.html`)) return;
  console.error('There is no built site in dist. Run npm run build first.');
  process.exit(1);
}

/** English numbers that have a meaning: those whose page has a Markdown twin. */
export async function listAssignedNumbers(): Promise<string[]> {
  const twins = await Array.fromAsync(glob('*.md', { cwd: `${dist}/codes` }));
  return twins.map((file) => file.replace('.md', '')).sort();
}

/** The number whose page has the most bytes of HTML. */
export async function findLongestPage(codes: readonly string[]): Promise<string> {
  const sizes = await Promise.all(
    codes.map(async (code) => {
      const { size } = await stat(`${dist}/codes/${code}/index.html`);
      return { code, size };
    }),
  );
  return sizes.reduce((longest, page) => (page.size > longest.size ? page : longest)).code;
}
