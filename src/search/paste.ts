/** From this length on, nobody typed it. */
const longQuery = 160;

/** What no question has, but lines of logs, responses, pages and exceptions have. */
const signs = [
  // A request or a status line
  /"?\b[A-Z]{3,8} \S+ HTTP\/\d/,
  /^[<*\s]*HTTP\/\d(?:\.\d)? \d{3}\b.*\S+: /s,
  // The time of an access log, of syslog, of JSON
  /\[\d{1,2}\/[A-Z][a-z]{2}\/\d{4}[: ]/,
  /\b\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d/,
  /^[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d /,
  // An object, a page, a stack
  /^\s*[[{]\s*"[^"]+"\s*[:,]/,
  /<(?:html|head|title|h1|center)\b/i,
  /\bat [\w$.<>]+ ?\([^()]*:\d+/,
  /Traceback \(most recent call last\)/,
  // Pairs of keys and values
  /(?:\b[\w.]+=(?:"[^"]*"|\S+)\s+){2}[\w.]+=/,
];

/**
 * Whether a query is no question but something that was copied: several lines, a line of a log, a
 * response, an object, an exception.
 */
export function isPaste(query: string): boolean {
  const text = query.trim();
  return text.length > longQuery || text.includes('\n') || signs.some((sign) => sign.test(text));
}
