import { existsSync } from 'node:fs';

/** A browser of another engine than Chromium, with one window. */
export interface Engine {
  /** Product and version, as the browser gives them. */
  name: string;
  /** Opens an address, and waits until it has loaded. */
  open: (address: string) => Promise<void>;
  /** The value of an expression in the page, which may be a promise. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Types into what has the focus, character by character; see `keys` for others. */
  type: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Keys that stand for no character, as WebDriver writes them. */
export const keys = { arrowDown: '\uE015', enter: '\uE007', escape: '\uE00C' } as const;

/** Each character of a text pressed and let go, as actions of a keyboard (WebDriver, 15.4.1). */
export function strokes(text: string): { type: string; value: string }[] {
  return Array.from(text).flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}

/** The first of some files that exists. */
export function firstOf(files: readonly string[]): string | undefined {
  return files.find((file) => existsSync(file));
}

/** Asks again until the answer is true, for five seconds at most. */
export async function becomes(
  { evaluate }: Engine,
  expression: string,
  remark: string,
): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end;) {
    if ((await evaluate(expression)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${remark}: ${expression} has not become true.`);
}
