/** What a classic script leaves for the one that loads it: the exports of a module, or a value. */
declare global {
  var archived: unknown;
}

const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a classic script, which is all that a browser reads from a folder beside pages and pictures:
 * it refuses modules and whatever a script would fetch. Loaded once; what failed may be tried again.
 * @param address of the script; a fragment, by which modules are told apart, is of no account
 * @returns what the script left
 * @throws when there is no such file
 */
export function loadScript(address: string): Promise<unknown> {
  const file = address.replace(/#.*$/, '');
  const known = loading.get(file);
  if (known !== undefined) return known;
  const loaded = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    // Nothing runs between a script and the event that tells of it, so what it left is its own.
    script.onload = () => {
      resolve(globalThis.archived);
      script.remove();
    };
    script.onerror = () => {
      loading.delete(file);
      reject(new Error(`${file} cannot be read.`));
    };
    document.head.append(script);
  });
  loading.set(file, loaded);
  return loaded;
}
