import { element } from '../element.ts';
import type { Say } from '../../recognise/verdict.ts';

/** Longer links are cut by programs that pass them on. */
const longest = 6000;

/**
 * Offers a link that holds the text, and says so first: nothing gets into the address unless its
 * reader asks for it. A fragment is not sent to any server.
 */
export function readingLink(text: string, fragment: string, say: Say): HTMLDetailsElement {
  const address = `#${fragment}${encodeURIComponent(text.toWellFormed())}`;
  const isTooLong = address.length > longest;
  const button = element('button', { type: 'button' }, say('reading.link.make'));
  button.addEventListener('click', () => {
    history.replaceState(null, '', address);
    void navigator.clipboard.writeText(location.href).then(
      () => {
        button.textContent = say('copy.done');
      },
      // Where the clipboard is closed to scripts, the address has it.
      () => undefined,
    );
  });
  return element(
    'details',
    {},
    element('summary', {}, say('reading.link')),
    element('p', {}, say(isTooLong ? 'reading.link.long' : 'reading.link.warning')),
    ...(isTooLong ? [] : [button]),
  );
}
