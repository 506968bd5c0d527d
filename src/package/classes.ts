import { classes, type StatusClass } from './facts/classes.js';
import { digitsOf, type StatusCode } from './status-code.js';

export { classes };
export type { StatusClass, StatusCode };

/** The class of a code by its first digit; `other` for 000 and from 600 up. */
export function classOf(code: StatusCode): StatusClass {
  const digit = digitsOf(code).charAt(0);
  const found = classes.find(({ id }) => id.startsWith(digit)) ?? classes.at(-1);
  if (found === undefined) throw new Error('The package has no classes: it was not made whole.');
  return found;
}
