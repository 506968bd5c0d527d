const loading = new Map<string, Promise<unknown>>();

/** Does something once for a key, such as an address; what failed may be tried again. */
export function once<Content>(key: string, load: () => Promise<Content>): Promise<Content> {
  const known = loading.get(key) as Promise<Content> | undefined;
  if (known !== undefined) return known;
  const loaded = load().catch((error: unknown) => {
    loading.delete(key);
    throw error;
  });
  loading.set(key, loaded);
  return loaded;
}
