/** What keeps the bytes of a file from being a text, told to its author. */
interface NoText {
  field: string;
  found: string;
  remedy: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const remedy = 'Save the file as UTF-8 without a byte order mark.';

/** Control characters that no content has: all but tab and line feed. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\0-\x08\x0b-\x1f\x7f]/;

const lineOf = (before: string) => `line ${String(before.split('\n').length)}`;

/** Where UTF-8 ends: the place of the first byte that does not belong to it. */
function firstForeignByte(bytes: Uint8Array): number {
  const lenient = Buffer.from(new TextDecoder().decode(bytes));
  const place = lenient.findIndex((byte, index) => byte !== bytes[index]);
  return place === -1 ? bytes.length - 1 : place;
}

/**
 * Reads a text as all content is written: UTF-8 without a byte order mark, lines that end with a
 * line feed, no control characters. What an editor made of it otherwise would reach readers as
 * replacement characters, or keep the frontmatter from being found.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: NoText } {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { fault: { field: 'encoding', found: 'It begins as UTF-16 does.', remedy } };
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const place = firstForeignByte(bytes);
    const byte = bytes[place]?.toString(16).toUpperCase() ?? '';
    const field = lineOf(new TextDecoder().decode(bytes.subarray(0, place)));
    return { fault: { field, found: `The byte ${byte} there is not UTF-8.`, remedy } };
  }
  if (text.startsWith('\ufeff')) {
    return { fault: { field: 'encoding', found: 'It begins with a byte order mark.', remedy } };
  }
  const place = text.search(control);
  if (place === -1) return { text };
  const field = lineOf(text.slice(0, place));
  if (text.startsWith('\r\n', place)) {
    const fault = { field, found: 'It ends with CR LF.', remedy: 'End all lines with LF alone.' };
    return { fault };
  }
  const code = text.charCodeAt(place).toString(16).toUpperCase().padStart(4, '0');
  const found = `The control character U+${code} stands there.`;
  return { fault: { field, found, remedy: code === '0000' ? remedy : 'Remove it.' } };
}
