/** One value of a matrix: a word or two, and what is to be said of them. */
export interface MatrixCell {
  value: string;
  /** The same in more words, for a place with room. */
  words?: string | undefined;
  note?: string | undefined;
  url?: string | undefined;
}

/** A question with the answer of each column. */
export interface MatrixRow {
  term: string;
  cells: MatrixCell[];
}

/** Rows apart by whether their columns have the same value. */
export interface Matrix {
  different: MatrixRow[];
  /** The answer is given once; notes that not every column has are left out. */
  same: { term: string; cell: MatrixCell }[];
}

/** Sorts rows by whether all columns agree; the words decide, not the remarks or sources. */
export function matrixOf(rows: readonly MatrixRow[]): Matrix {
  const [different, same]: [MatrixRow[], Matrix['same']] = [[], []];
  for (const { term, cells } of rows) {
    const [first, ...others] = cells;
    if (first === undefined) continue;
    if (!others.every(({ value }) => value === first.value)) {
      different.push({ term, cells });
      continue;
    }
    const isShared = (part: 'note' | 'url') => others.every((cell) => cell[part] === first[part]);
    same.push({
      term,
      cell: {
        value: first.words ?? first.value,
        note: isShared('note') ? first.note : undefined,
        url: isShared('url') ? first.url : undefined,
      },
    });
  }
  return { different, same };
}
