/** A run of a fact's text: plain, or between backticks. */
export interface TextRun {
  text: string;
  isCode: boolean;
}

/** Splits a fact's text at its backticks: `` send `Allow` `` gives a plain and a code run. */
export function splitInlineCode(text: string): TextRun[] {
  return text
    .split('`')
    .map((run, index) => ({ text: run, isCode: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The same text without its backticks, for attributes and the search index. */
export function withoutBackticks(text: string): string {
  return text.replaceAll('`', '');
}
