/**
 * Lines up columns of text for the terminal: the first to the left, the others to the right.
 * @param rows the column heads first; all rows of the same length
 */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.keys() ?? [];
  const widths = [...columns].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const withSeparators = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A count with separators of thousands: `12,345`. */
export const count = (figure: number) => withSeparators.format(figure);

/** Milliseconds: `1,234 ms`. */
export const milliseconds = (figure: number) => `${count(figure)} ms`;

/** Seconds, of milliseconds: `12.3 s`. */
export const seconds = (figure: number) => `${(figure / 1000).toFixed(1)} s`;

/** A ratio: `× 1.08`. */
export const ratio = (figure: number) => `× ${figure.toFixed(2)}`;
