import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 20;

/** Resolves once it is so; rejects, saying what was waited for, when that takes longer than `withinMs`. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string | (() => string),
  withinMs = 90_000,
): Promise<void> {
  const giveUpAt = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt)
      throw new Error(`not within ${withinMs} ms: ${typeof what === 'string' ? what : what()}`);
    await delay(POLL_MS);
  }
}
