/**
 * Brings the forms of an English word together: `requests`, `requested`, `requesting` and `request`;
 * `expired`, `expires` and `expire`. A word may become none that exists; both sides become the same.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = word.replace(/ies$/, 'y').replace(/(?<=[^siu])s$/, '');
  const base = singular.replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '').replace(/([bdfgmnprt])\1$/, '$1');
  return (base.length < 3 ? singular : base).replace(/(?<=..)e$/, '');
}
