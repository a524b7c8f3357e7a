/** All go on until one fails or `signal` aborts; ends when all have ended, with the first failure. */
export async function together(
  signal: AbortSignal,
  works: readonly ((until: AbortSignal) => Promise<void>)[],
): Promise<void> {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  const failures: unknown[] = [];
  const run = async (work: (until: AbortSignal) => Promise<void>): Promise<void> => {
    try {
      await work(until);
    } catch (error) {
      failures.push(error);
    } finally {
      done.abort();
    }
  };
  await Promise.all(works.map(run));
  if (failures.length > 0) throw failures[0];
}
