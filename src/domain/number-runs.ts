import { classDigit, statusClassOf } from './status-class.ts';

/** A part of a sentence: words, or a status code with the digit of its class. */
export interface NumberRun {
  text: string;
  classDigit?: string;
}

/** Splits a sentence at its status codes: `401 asks who you are` gives the number and the words. */
export function numberRuns(sentence: string): NumberRun[] {
  return sentence
    .split(/\b(\d{3})\b/)
    .map((text, index): NumberRun =>
      index % 2 === 1 ? { text, classDigit: classDigit(statusClassOf(text)) } : { text },
    )
    .filter(({ text }) => text !== '');
}
