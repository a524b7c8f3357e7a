import { randomUUID } from 'node:crypto';
import { type EventStoreDBClient } from '@eventstore/db-client';
import { type Program } from './program.js';
import { event, type Lane, type Run } from './run.js';
import { NEW_STREAM } from './stream-model.js';
import { takeStep } from './take-step.js';
import { checkAll } from './whole-log.js';

const SHOWN_STEPS = 12;

/**
 * Runs a program and compares every answer, the log and what every subscriber heard with the model. Throws at the first
 * difference, with the last steps of every stream.
 */
export async function runProgram(client: EventStoreDBClient, program: Program): Promise<void> {
  const label = `p${randomUUID()}`;
  const mark = (type: string) =>
    client.appendToStream(`${label}-${type}`, event(label, { id: randomUUID(), type, n: 0 }));
  const { position: start } = await mark('S');
  if (!start) throw new Error('an append has a position');
  const lanes = program.map((_, index): Lane => {
    return { name: `${label}-${index}`, model: NEW_STREAM, batches: [], positions: new Map(), done: [] };
  });
  const run: Run = { client, label, start, lanes, followers: [], serial: 0 };
  try {
    await walkAll(run, program);
    await mark('E');
    const log = await checkAll(run);
    for (const follower of run.followers) await follower.check(log);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${told(lanes)}`, { cause: error });
  } finally {
    await Promise.all(run.followers.map((follower) => follower.end()));
  }
}

/** The streams at the same time, each one step after the other. */
async function walkAll(run: Run, program: Program): Promise<void> {
  const walks = program.map(async (steps, index) => {
    const lane = run.lanes[index];
    for (const step of lane ? steps : []) if (lane) await takeStep(run, lane, step);
  });
  for (const walk of await Promise.allSettled(walks)) if (walk.status === 'rejected') throw walk.reason;
}

const told = (lanes: readonly Lane[]) =>
  lanes.map(({ done }, index) => [`stream ${index}:`, ...done.slice(-SHOWN_STEPS)].join('\n  ')).join('\n');
