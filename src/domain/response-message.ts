/** A response as it stands on the wire, taken apart. */
export interface ResponseMessage {
  code: string;
  phrase: string;
  /** Field names as they are spelled. */
  fields: Map<string, string>;
  /** What stands below the empty line; empty where there is nothing. */
  content: string;
}

/**
 * Takes a response apart.
 * @returns nothing for a text that does not begin with a status line of HTTP/1.1
 */
export function parseResponse(message: string): ResponseMessage | undefined {
  const [head = '', ...rest] = message.trim().split(/\n[ \t]*\n/);
  const [statusLine = '', ...lines] = head.split('\n');
  const status = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(statusLine);
  if (status === null) return undefined;
  const fields = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  return {
    code: status[1] ?? '',
    phrase: status[2] ?? '',
    fields: new Map(fields),
    content: rest.join('\n\n'),
  };
}

/** Whether a message has a field, however its name is spelled. */
export function hasField({ fields }: ResponseMessage, name: string): boolean {
  return [...fields.keys()].some((field) => field.toLowerCase() === name.toLowerCase());
}
