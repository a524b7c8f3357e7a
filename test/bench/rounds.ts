import { type Sample, type Samples } from './bench.js';

/** One round of one contender: a few seconds of load, less when it only warms up. */
export type Round = (isWarmUp: boolean) => Promise<Sample>;

export interface RoundsOptions {
  readonly rounds: number;
  /** Without the round before the first. */
  readonly isCold?: true;
  readonly stop: AbortSignal;
  readonly say: (what: string) => void;
}

/**
 * Runs every contender once unseen to warm up, then all of them in turn, round after round, each round the other way
 * round: what drifts on the machine meanwhile falls on all of them.
 */
export async function interleave(
  contenders: Readonly<Record<string, Round>>,
  options: RoundsOptions,
): Promise<Samples> {
  const samples = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as Sample[]]));
  const order = Object.entries(contenders);
  for (let round = options.isCold ? 1 : 0; round <= options.rounds; round += 1) {
    for (const [name, run] of order) {
      options.stop.throwIfAborted();
      options.say(`${name} ${round === 0 ? '预热 warm-up' : `${round}/${options.rounds}`}`);
      const sample = await run(round === 0);
      if (round > 0) samples[name]?.push(sample);
    }
    order.reverse();
  }
  return samples;
}
