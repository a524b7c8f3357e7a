import { writeError } from '#platform/terminal';

// npx passes a terminal's Ctrl-C on to a program that already had it: two signals this close are one press.
const SAME_PRESS_MS = 400;
const INTERRUPTED = 130;

/** Ctrl-C lets the work clean up after itself and ends with exit code 130; a second one ends at once. Nothing when interrupted. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const cancelled = new AbortController();
  let firstAt: number | undefined;
  const onSignal = (): void => {
    firstAt ??= performance.now();
    if (performance.now() - firstAt > SAME_PRESS_MS) process.exit(INTERRUPTED);
    cancelled.abort();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  try {
    return await work(cancelled.signal);
  } catch (error) {
    if (!cancelled.signal.aborted) throw error;
    writeError('已取消，现用的读模型继续服务。Cancelled: what serves goes on.');
    process.exitCode = INTERRUPTED;
    return undefined;
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
}
