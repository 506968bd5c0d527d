import { inTime } from './in-time.ts';

/** Grows with each failed try: a browser remembers by its whole address which module failed or hangs. */
let fragment = '';

/**
 * Loads a script as a module.
 * @throws when it cannot be loaded, or not in time; the next try is a new one
 */
export async function loadModule<Module>(address: string): Promise<Module> {
  try {
    return await inTime(import(/* @vite-ignore */ address + fragment) as Promise<Module>);
  } catch (error) {
    fragment += '#';
    throw error;
  }
}
