const LONG_ROUNDS = 100;

/** The seed of this run (docs/tests.md); printed, because the next run needs it to do the same. */
export function seedOf(what: string): number {
  const seed = Number(process.env['JIXIAO_SEED']); // set by jest.config.mjs where nobody else did
  process.stderr.write(`${what}: JIXIAO_SEED=${seed}\n`);
  return seed;
}

/** Rounds in `npm test`; JIXIAO_ROUNDS, or a hundred with `--long`. */
export function roundsOf(short: number): number {
  const given = process.env['JIXIAO_ROUNDS'];
  if (given !== undefined) return Number(given);
  return process.env['JIXIAO_TEST_LONG'] === undefined ? short : LONG_ROUNDS;
}

/** Time for a test of so many rounds, on a machine that has much else to do. */
export const timeFor = (rounds: number): number => 240_000 + rounds * 60_000;
