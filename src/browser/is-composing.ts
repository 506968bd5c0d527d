/**
 * Whether a key belongs to an input method that is still composing. Safari reports the key that
 * ends a composition as an ordinary one, and only the old key code 229 gives it away.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other sign of it in Safari
  return event.isComposing || event.keyCode === 229;
}
