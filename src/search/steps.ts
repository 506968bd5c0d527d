/** Long work, cut into steps of a few milliseconds at most. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** So long a page may be busy before it has to answer its reader, in milliseconds. */
const busy = 12;

/** Does it while the page goes on answering its reader. */
export async function finishInSteps<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now();
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() - since > busy) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
