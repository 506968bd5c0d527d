const withSeparators = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A count with separators of thousands: `12,345`. */
export const count = (figure: number) => withSeparators.format(figure);

/** Milliseconds: `1,234 ms`. */
export const milliseconds = (figure: number) => `${count(figure)} ms`;

/** Seconds, of milliseconds: `12.3 s`. */
export const seconds = (figure: number) => `${(figure / 1000).toFixed(1)} s`;

/** A ratio: `× 1.08`. */
export const ratio = (figure: number) => `× ${figure.toFixed(2)}`;
