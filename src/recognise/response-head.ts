/** A header field as it stands in a paste. */
export interface HeadField {
  /** In lower case. */
  name: string;
  value: string;
  start: number;
  end: number;
}

/** A status line and the header fields below it. */
export interface ResponseHead {
  code: string;
  phrase: string;
  /** Empty where developer tools show the status among fields of the request and the response. */
  version: string;
  start: number;
  end: number;
  fields: HeadField[];
  /** Whether something follows that is the content of this response. */
  hasContent: boolean;
  /** Whether the end of the header section was pasted, too, so that what is missing is missing. */
  isWhole: boolean;
}

const statusLine =
  /^([ \t]{0,8}<?[ \t]{0,4})HTTP\/(\d(?:\.\d)?)[ \t]{1,4}(\d{3})(?:[ \t]{1,4}(\S[^\n]{0,200})?)?[ \t]{0,4}$/;
/** How Chrome writes it in its list of headers; the number may stand on the next line. */
const paneLine =
  /^([ \t]{0,8})Status Code:(?:[ \t]{0,4}\n)?[ \t]{0,4}(\d{3})(?:[ \t]{1,4}(\S[^\n]{0,200})?)?[ \t]{0,4}$/;
const fieldLine =
  /^[ \t]{0,8}(?:<[ \t]{0,4})?([A-Za-z][\w-]{0,60}):(?:[ \t]{0,8}(\S[^\n]{0,2000})?)?$/;
/** What curl and wget print between the lines of a message. */
const chatter = /^(?:\*|[{}] \[|[<>]?[ \t]*$|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:ERROR|\())/;

/** A head of which nothing but the status is read so far. */
function headAt(
  code: string,
  phrase: string,
  version: string,
  start: number,
  end: number,
): ResponseHead {
  return {
    code,
    phrase: phrase.trim(),
    version,
    start,
    end,
    fields: [],
    hasContent: false,
    isWhole: false,
  };
}

/** Every response head in a text: from `curl -i`, `curl -v`, `wget -S`, developer tools or the wire. */
export function responseHeads(text: string): ResponseHead[] {
  const heads: ResponseHead[] = [];
  let head: ResponseHead | undefined;
  let isOpen = false;
  let at = 0;
  const lines = text.split('\n');
  const mayHavePane = text.includes('Request Method');
  for (const [index, line] of lines.entries()) {
    const start = at;
    at += line.length + 1;
    if (line.length > 4000) {
      if (head !== undefined && !isOpen) head.hasContent = true;
      isOpen = false;
      continue;
    }
    const status = statusLine.exec(line);
    if (status !== null) {
      const [, indent = '', version = '', code = '', phrase = ''] = status;
      head = headAt(code, phrase, version, start + indent.length, start + line.length);
      heads.push(head);
      isOpen = true;
      continue;
    }
    const pane =
      mayHavePane &&
      line.includes('Status Code:') &&
      (paneLine.exec(line) ?? paneLine.exec(`${line}\n${(lines[index + 1] ?? '').slice(0, 400)}`));
    if (pane) {
      const [whole, indent = '', code = '', phrase = ''] = pane;
      const end = Math.min(start + whole.length, text.length);
      head = headAt(code, phrase, '', start + indent.length, end);
      heads.push(head);
      isOpen = true;
      continue;
    }
    if (head === undefined) continue;
    const isPane = isOpen && head.version === '';
    const last = isPane ? head.fields.at(-1) : undefined;
    if (last?.value === '' && line.trim() !== '') {
      last.value = line.trim();
      last.end = start + line.length;
      continue;
    }
    const field = isOpen ? fieldLine.exec(line) : null;
    if (field !== null) {
      const value = (field[2] ?? '').trimEnd();
      head.fields.push({
        name: (field[1] ?? '').toLowerCase(),
        value,
        start: start + line.length - line.trimStart().length,
        end: start + line.length,
      });
      continue;
    }
    // Rows such as Remote Address are no header fields, and values may stand below their names.
    if (isPane && line.trim() !== '') continue;
    if (isOpen) {
      isOpen = false;
      head.isWhole = /^[ \t]{0,8}<?[ \t]*$/.test(line);
      if (head.isWhole) continue;
    }
    if (line.trim() !== '' && !chatter.test(line)) head.hasContent = true;
  }
  return heads;
}
