import { setTimeout as delay } from 'node:timers/promises';
import { type TestProcess } from '../test-process.js';
import { type Lease, type Stage } from './stage.js';

const POLL_MS = 20;
const GIVE_UP_MS = 60_000;

/** Waits until this process leads everything: how long it took from now to lead each that it does not lead yet. */
export async function takenOver(stage: Stage, { pid }: TestProcess): Promise<readonly number[]> {
  const since = performance.now();
  const left = async () => (await stage.leases()).filter((lease) => !isLedBy(pid, lease)).map(titleOf);
  const ms: number[] = [];
  for (let waiting = await left(); waiting.length > 0;) {
    await delay(POLL_MS);
    const still = await left();
    ms.push(...waiting.slice(still.length).map(() => Math.round(performance.now() - since)));
    waiting = still;
    if (performance.now() - since > GIVE_UP_MS)
      throw new Error(`nobody took over ${waiting.join(', ')}\n${stage.said()}`);
  }
  return ms;
}

export const isLedBy = (pid: number, { holder, held }: Lease): boolean =>
  held && holder?.endsWith(` pid ${pid}`) === true;

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const titleOf = ({ kind, name }: Lease): string => `${kind} ${name}`;
