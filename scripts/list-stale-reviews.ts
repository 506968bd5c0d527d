/**
 * `npm run stale:reviews` lists the entries by the age of their field `reviewed`, oldest first.
 * It ends with 2 if it was called wrongly; the age of an entry is never an error.
 */
import { glob, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { oldestFirst, reviewedOf, type Review } from './reviews/review-age.ts';

const usage = `Usage: npm run stale:reviews -- [--days <number>] [--today <day>]

  --days   list only entries whose review is at least so many days old
  --today  the day to count from, for example 2026-11-27; today if it is left out`;

if (import.meta.main) await listReviews(readCommandLine());

/** Prints a line for each entry whose review is old enough. */
async function listReviews({ days, today }: { days: number; today: string }): Promise<void> {
  for (const { file, reviewed, days: age } of oldestFirst(await readReviews(), today)) {
    if (age >= days) console.log(`${String(age).padStart(5)} days  ${reviewed}  ${file}`);
  }
}

/** What the command line asks for; ends the program if it makes no sense. */
function readCommandLine(): { days: number; today: string } {
  try {
    const { values } = parseArgs({
      options: {
        days: { type: 'string', default: '0' },
        today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      },
    });
    const wrong = [
      ...(/^\d+$/.test(values.days) ? [] : [`--days ${values.days}: write a whole number.`]),
      ...(isDay(values.today) ? [] : [`--today ${values.today}: write a day as 2026-11-27.`]),
    ];
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    return { days: Number(values.days), today: values.today };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Every entry under `content` that has a day of review, in all languages. */
async function readReviews(): Promise<Review[]> {
  const files = await Array.fromAsync(glob('content/**/*.{mdx,yaml}'));
  const reviews = await Promise.all(
    files.map(async (file) => ({
      file: file.replaceAll('\\', '/'),
      reviewed: reviewedOf(await readFile(file, 'utf8')),
    })),
  );
  return reviews.filter((review): review is Review => review.reviewed !== undefined);
}
