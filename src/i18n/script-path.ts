import { browserScripts } from '../browser/entries.ts';
import { paths } from './site-paths.ts';

/** Address of a script of the browser; in development it is the source itself. */
export function scriptPath(name: keyof typeof browserScripts): string {
  return paths.file(import.meta.env.DEV ? browserScripts[name] : name);
}
