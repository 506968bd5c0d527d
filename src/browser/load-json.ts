import { longestWait } from './in-time.ts';

/**
 * Loads a file of JSON.
 * @throws when it cannot be loaded, or not in time
 */
export async function loadJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as Content;
}
