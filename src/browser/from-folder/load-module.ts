import { loadScript } from './load-script.ts';

/**
 * Reads a module, which stands in the folder as a classic script.
 * @throws when it cannot be read
 */
export async function loadModule<Module>(address: string): Promise<Module> {
  return (await loadScript(address)) as Module;
}
