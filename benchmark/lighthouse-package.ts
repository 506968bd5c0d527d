import { pathToFileURL } from 'node:url';
import { installTemporarily } from './temporary-install.ts';

/** The newest Lighthouse that runs on Node 24, and what it starts browsers with. */
const packages = { lighthouse: '13.5.0', 'chrome-launcher': '1.2.1' };

/** What one audit found; the parts of Lighthouse's result that are read here. */
export interface Audit {
  id: string;
  title: string;
  /** From 0 to 1; null where there is nothing to score. */
  score: number | null;
  displayValue?: string;
  details?: { items?: Record<string, unknown>[] };
}

/** Lighthouse's result for one page. */
export interface LighthouseResult {
  categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, Audit>;
  runtimeError?: { code: string; message: string };
}

type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: readonly string[] },
) => Promise<{ lhr: LighthouseResult } | undefined>;

type LaunchChrome = (options: {
  chromePath: string;
  chromeFlags: string[];
  envVars?: Record<string, string | undefined>;
}) => Promise<{ port: number; kill: () => void }>;

/** Lighthouse, and what starts a browser for it. */
export interface LighthouseTools {
  lighthouse: Lighthouse;
  launchChrome: LaunchChrome;
}

/** Installs Lighthouse beside the project if it is not there yet, and loads it. */
export async function loadLighthouse(): Promise<LighthouseTools> {
  const folder = await installTemporarily('lighthouse', packages);
  const load = (file: string) =>
    import(pathToFileURL(`${folder}/node_modules/${file}`).href) as Promise<unknown>;
  const { default: lighthouse } = (await load('lighthouse/core/index.js')) as {
    default: Lighthouse;
  };
  const { launch: launchChrome } = (await load('chrome-launcher/dist/index.js')) as {
    launch: LaunchChrome;
  };
  return { lighthouse, launchChrome };
}
