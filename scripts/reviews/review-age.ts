/** An entry of the content, and the day on which a person last compared it with its sources. */
export interface Review {
  /** Path of the file below the project's folder. */
  file: string;
  /** Day of the review, as `2026-11-27`. */
  reviewed: string;
}

/** A review and how old it is. */
export interface AgedReview extends Review {
  /** Whole days from the review to the day in question. */
  days: number;
}

/**
 * The day that an entry gives in its field `reviewed`.
 * @param text the whole file, an article with frontmatter or YAML
 * @returns the day, or undefined for a file without the field, such as a list of constants
 */
export function reviewedOf(text: string): string | undefined {
  return /^reviewed: ['"]?(\d{4}-\d{2}-\d{2})['"]?$/m.exec(text)?.[1];
}

/**
 * Sorts reviews by age.
 * @param reviews entries in any order
 * @param today the day to count from, as `2026-11-27`
 * @returns the oldest review first; those of one day by their path
 */
export function oldestFirst(reviews: readonly Review[], today: string): AgedReview[] {
  return reviews
    .map((review) => ({ ...review, days: daysBetween(review.reviewed, today) }))
    .sort((a, b) => b.days - a.days || (a.file < b.file ? -1 : 1));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
