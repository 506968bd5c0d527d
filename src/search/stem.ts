/**
 * Brings the forms of an English word together: `requests`, `requested`, `requesting` and `request`;
 * `expired`, `expires` and `expire`; and the British `unauthorised` with `unauthorized`. A word may become
 * none that exists; both sides become the same.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const american = word.replace(/(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ations?)$)/, 'iz');
  const singular = american.replace(/ies$/, 'y').replace(/(?<=[^siu])s$/, '');
  const base = singular.replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '').replace(/([bdfgmnprt])\1$/, '$1');
  return (base.length < 3 ? singular : base).replace(/(?<=..)e$/, '');
}
