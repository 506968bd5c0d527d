import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { billOfMaterials } from './bill-of-materials.ts';
import { licencesText, noticeOf, readThirdParty } from './third-party.ts';

/** What every build ships beside what is bundled into scripts. */
const shippedByCopy = {
  /** Its scripts and the program of the full-text search. */
  pagefind: ['pagefind/pagefind.js', 'pagefind/pagefind-worker.js'],
  /** Its reset, of which `src/styles/reset.css` keeps a part, inside every page. */
  tailwindcss: [],
  /** The worker of kept sites, which is built last of all and brings its own notice. */
  serwist: [],
  '@serwist/utils': [],
  idb: [],
};

/**
 * Puts the notices that licences ask for into the shipped files: a line at the head of each script,
 * all texts in `licences.txt`, and `bom.json`, a bill of materials.
 * @param bundled names of the packages in each of the browser's scripts, by the address of the script
 */
export function thirdPartyNotices(
  bundled: ReadonlyMap<string, readonly string[]>,
): AstroIntegration {
  return {
    name: 'third-party-notices',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = new Map<string, string[]>();
        for (const [file, names] of bundled) files.set(file, [...names]);
        for (const [name, copied] of Object.entries(shippedByCopy)) {
          for (const file of copied) files.set(file, [...(files.get(file) ?? []), name]);
        }
        const names = [...files.values()].flat().concat(Object.keys(shippedByCopy));
        const parties = await Promise.all([...new Set(names)].sort().map(readThirdParty));

        for (const [file, own] of files) {
          const notice = noticeOf(parties.filter(({ name }) => own.includes(name)));
          if (notice === '') continue;
          await writeFile(site + file, notice + (await readFile(site + file, 'utf8')));
        }
        const project = JSON.parse(await readFile('package.json', 'utf8')) as {
          name: string;
          version: string;
        };
        await writeFile(`${site}licences.txt`, licencesText(parties));
        await writeFile(`${site}bom.json`, billOfMaterials(project, parties));
        logger.info(parties.map(({ name, version }) => `${name} ${version}`).join(', '));
      },
    },
  };
}
