import { type EventStoreDBClient, jsonEvent, type Position } from '@eventstore/db-client';
import { type Ask, type Step } from './program.js';
import { type ModelEvent, type StreamModel } from './stream-model.js';

/** A stream of the program, its model, and what was acknowledged of it. */
export interface Lane {
  readonly name: string;
  model: StreamModel;
  readonly batches: Batch[];
  /** By the revision of the last event of an append. */
  readonly positions: Map<bigint, Position>;
  /** The requests and their answers: the last of them are what a failure shows. */
  readonly done: string[];
}

export interface Batch {
  readonly events: readonly ModelEvent[];
  readonly expected: Ask;
}

export interface Run {
  readonly client: EventStoreDBClient;
  /** Every name and type of the run begins with it. */
  readonly label: string;
  readonly start: Position;
  readonly lanes: readonly Lane[];
  readonly followers: Follower[];
  serial: number;
}

/** An event of the run as `$all` or a subscriber to it gave it. */
export interface Seen {
  readonly stream: string;
  readonly revision: bigint;
  readonly type: string;
  readonly position: bigint;
  readonly line: string;
}

export interface Follower {
  /** Fails unless what was heard is what had to be, given the whole log of the run. */
  check(log: readonly Seen[]): Promise<void>;
  end(): Promise<void>;
}

export const event = (label: string, { id, type, n }: ModelEvent) =>
  jsonEvent({ id, type: `${label}${type}`, data: { n } });

/** Notes a step, and fails when what was given is not what the model says. */
export function same(lane: Lane, step: Step, given: unknown, wanted: unknown): void {
  const [isGiven, isWanted] = [given, wanted].map((it) => JSON.stringify(it, (_, value: unknown) => plain(value)));
  lane.done.push(`${JSON.stringify(step)} -> ${isGiven}`);
  if (isGiven === isWanted) return;
  throw new Error(`${JSON.stringify(step)}\n  was answered ${isGiven}\n  model        ${isWanted}`);
}

/** Keys in one order: a server may write metadata anew. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function compareLines(what: string, given: readonly string[], wanted: readonly string[]): void {
  const at = wanted.findIndex((line, index) => given[index] !== line);
  const first = at < 0 && given.length > wanted.length ? wanted.length : at;
  if (first < 0) return;
  throw new Error(`${what} at ${first}\n  ${given[first] ?? 'nothing'}\n  model\n  ${wanted[first] ?? 'nothing'}`);
}
