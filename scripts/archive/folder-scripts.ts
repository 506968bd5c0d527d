import { basename, dirname, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { browserScripts } from '../../src/browser/entries.ts';
import { notePackages } from '../../src/integrations/browser-scripts.ts';
import { noticeOf, readThirdParty } from '../../src/integrations/third-party.ts';

const source = 'src/browser';
const standIns = `${source}/from-folder`;

/** Modules that ask a server for something, and what stands in for each where there is only a folder. */
const replaced = new Map(
  [
    'load-json.ts',
    'load-module.ts',
    'full-text.ts',
    'prefetch.ts',
    'diagnose/next-steps.ts',
    '../search/packed-entries.ts',
  ].map((module) => [resolve(source, module), resolve(standIns, basename(module))]),
);

/** The scripts of the site that a folder has no use for. */
const leftOut = ['scripts/not-found.js', 'scripts/keep-offline.js'];
/** The script of a worker, which a browser starts from a text alone. */
export const workerScript = 'scripts/count-log.js';

/** Puts the stand-ins in place. */
const standIn: Plugin = {
  name: 'stand-in',
  enforce: 'pre',
  resolveId: (id, importer) => {
    if (importer === undefined || !id.startsWith('.')) return undefined;
    return replaced.get(resolve(dirname(importer), id));
  },
};

/** What the starter asks of a server, and what it asks of a folder. */
const askedByStarter = [
  ['import(/* @vite-ignore */ ', 'loadScript('],
  ["as: 'fetch',", "as: 'script',"],
  ["crossOrigin: '',", ''],
  ['href: lookup', 'href: `${lookup}.js`'],
] as const;

/** Lets the starter load classic scripts where it imports modules and fetches JSON. */
const loadClassic: Plugin = {
  name: 'load-classic',
  enforce: 'pre',
  transform: (code, id) => {
    if (id !== resolve(source, 'starter.ts')) return undefined;
    const loader = `import { loadScript } from './from-folder/load-script.ts';\n`;
    return {
      code: askedByStarter.reduce((text, [asked, instead]) => {
        if (text.includes(asked)) return text.replace(asked, () => instead);
        throw new Error(`${source}/starter.ts has no “${asked}”, which a folder has to replace.`);
      }, loader + code),
      map: null,
    };
  },
};

/**
 * The scripts of the site for pages that are read from a folder: classic, each in one file that leaves
 * its exports as `archived`, with the notices of the packages in it.
 * @returns their texts by their paths below the folder
 */
export async function folderScripts(): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  const bundled = new Map<string, string[]>();
  const entries = { ...browserScripts, 'scripts/starter.js': `${source}/starter.ts` };
  for (const [path, input] of Object.entries(entries)) {
    if (leftOut.includes(path)) continue;
    const { output } = (await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      plugins: [standIn, loadClassic, notePackages(bundled)],
      build: {
        write: false,
        rolldownOptions: {
          input,
          preserveEntrySignatures: 'strict',
          output: { format: 'iife', name: 'archived', entryFileNames: path },
        },
      },
    })) as Rolldown.RolldownOutput;
    const [chunk] = output;
    const parties = await Promise.all((bundled.get(path) ?? []).map(readThirdParty));
    scripts.set(path, noticeOf(parties) + chunk.code);
  }
  return scripts;
}
