import { setTimeout as delay } from 'node:timers/promises';
import { type Lease, type Stage } from './stage.js';

const POLL_MS = 20;
const GIVE_UP_MS = 60_000;

/** Watches every lease pass to another holder: how long each was held by nobody, counted from now. */
export async function takenOver(stage: Stage, before: readonly Lease[]): Promise<readonly number[]> {
  const since = performance.now();
  const waiting = new Map(before.map((lease) => [titleOf(lease), BigInt(lease.epoch)]));
  const ms: number[] = [];
  while (waiting.size > 0) {
    await delay(POLL_MS);
    for (const lease of await stage.leases()) {
      const epoch = waiting.get(titleOf(lease));
      if (epoch === undefined || !lease.held || BigInt(lease.epoch) <= epoch) continue;
      waiting.delete(titleOf(lease));
      ms.push(Math.round(performance.now() - since));
    }
    if (performance.now() - since > GIVE_UP_MS)
      throw new Error(`nobody took over ${[...waiting.keys()].join(', ')}\n${stage.said()}`);
  }
  return ms;
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const titleOf = ({ kind, name }: Lease): string => `${kind} ${name}`;
