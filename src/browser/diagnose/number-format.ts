/** Writes a number as readers of a language do. */
export type NumberFormat = (value: number) => string;

/** Numbers in the language of the page. */
export function numberFormat(): NumberFormat {
  const format = new Intl.NumberFormat(document.documentElement.lang);
  return (value) => format.format(value);
}
