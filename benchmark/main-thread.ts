import type { CDPSession } from '@playwright/test';

/** What is read here of an event in Chromium's trace; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { data?: { documentLoaderURL?: string; isOutermostMainFrame?: boolean } };
}

/** A task as long as this is one that a reader can feel, in milliseconds. */
const longTask = 50;

/**
 * Begins to record the tasks of all threads. A `PerformanceObserver` would be simpler, but it is
 * not told of tasks without a script, and the layout of a long page is one of those.
 * @returns a function that ends the recording and hands out its events
 */
export async function recordTasks(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing', 'toplevel'] },
  });
  return async () => {
    const completed = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await completed;
    return events;
  };
}

/**
 * How long the page could not have answered its reader while it loaded: what tasks of its main
 * thread took beyond 50 ms each, together, in milliseconds.
 */
export function blockingTime(events: readonly TraceEvent[], url: string): number {
  const navigation = events.find(
    ({ name, args: { data } }) =>
      name === 'navigationStart' &&
      data?.isOutermostMainFrame &&
      data.documentLoaderURL === new URL(url).href,
  );
  if (navigation === undefined) throw new Error(`The trace has no navigation to ${url}.`);
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === navigation.pid &&
      tid === navigation.tid &&
      ts >= navigation.ts,
  );
  if (tasks.length === 0) throw new Error(`The trace has no tasks of ${url}.`);
  return tasks
    .map(({ dur = 0 }) => dur / 1000 - longTask)
    .filter((beyond) => beyond > 0)
    .reduce((sum, beyond) => sum + beyond, 0);
}
