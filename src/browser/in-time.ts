/** What has not ended by then is given up: whoever waits is told, and the next try is a new one. */
export const longestWait = 8000;

/**
 * Waits for something, but not for ever.
 * @param longest in milliseconds
 * @throws when it fails, or has not ended in time
 */
export async function inTime<Result>(
  what: Promise<Result>,
  longest = longestWait,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Nothing came within ${String(longest)} ms.`));
    }, longest);
  });
  try {
    return await Promise.race([what, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
