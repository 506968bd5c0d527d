/** A prefix of a container, a journal or a person has at most so many words. */
const mostPrefixWords = 16;
const word = /\S+/g;
/** Marks of a list or a quotation, or the file and line that `grep` puts before what it found. */
const mark =
  /^(?:[*"'`|>]{1,3}|[\w./-]{1,200}\.(?:log|txt|gz|out|err)(?:\.\d{1,3})?:(?:\d{1,8}:)?)(?=[\w"[])/;

/** Places at which a line of a log may begin: where words begin, behind whatever stands before it. */
export function wordStarts(line: string): number[] {
  const starts: number[] = [];
  word.lastIndex = 0;
  for (let count = 0; count < mostPrefixWords; count += 1) {
    const match = word.exec(line);
    if (match === null) break;
    starts.push(match.index);
    const glued = mark.exec(match[0]);
    if (glued !== null) starts.push(match.index + glued[0].length);
    if (match[0].length > 400) break;
  }
  return starts;
}
