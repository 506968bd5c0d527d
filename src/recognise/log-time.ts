const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 27/Nov/2026:09:14:07, 27/Nov/2026 09:14:07, also with a time zone, which lines of one log share. */
const clf = /(\d{1,2})\/([A-Z][a-z]{2})\/(\d{4})[: ](\d{2}):(\d{2})/;
/** 2026-11-27T09:14:07, 2026/11/27 09:14:07, 2026-11-27 alone with the time in the next field. */
const iso = /(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}):(\d{2}))?/;
/** Fri Nov 27 09:14:09.645161 2026. */
const asctime = /[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}):(\d{2})[\d:.]{0,12} (\d{4})/;
/** 1795738447.123, or in milliseconds or nanoseconds. */
const unix = /^(\d{10})(?:\d{3}|\d{9})?(?:\.\d+)?$/;

/**
 * The minute of a time in a log, as `2026-11-27T09:14`, without regard to time zones; the day alone
 * if there is no more, undefined if it is no time.
 */
export function minuteOf(time: string): string | undefined {
  let found = clf.exec(time);
  if (found !== null) {
    const [, day = '', month = '', year = '', hour = '', minute = ''] = found;
    return dated(year, monthNumber(month), day, hour, minute);
  }
  found = iso.exec(time);
  if (found !== null) {
    const [, year = '', month = '', day = '', hour, minute] = found;
    return hour === undefined
      ? `${year}-${month}-${day}`
      : dated(year, month, day, hour, minute ?? '');
  }
  found = asctime.exec(time);
  if (found !== null) {
    const [, month = '', day = '', hour = '', minute = '', year = ''] = found;
    return dated(year, monthNumber(month), day, hour, minute);
  }
  found = unix.exec(time);
  if (found !== null) return new Date(Number(found[1]) * 1000).toISOString().slice(0, 16);
  return undefined;
}

const monthNumber = (name: string) => String(months.indexOf(name) + 1).padStart(2, '0');

function dated(year: string, month: string, day: string, hour: string, minute: string): string {
  return `${year}-${month}-${day.padStart(2, '0')}T${hour}:${minute}`;
}
