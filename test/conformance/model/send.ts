import { randomUUID } from 'node:crypto';
import { jsonEvent } from '@eventstore/db-client';
import { credentials, eventually, outcome, read as readShown } from '../asking.js';
import { type Ask, expectedOf, type Step } from './program.js';
import { append, read, setMetadata, softDelete, tombstone } from './requests.js';
import { type Batch, event, type Lane, type Run, same } from './run.js';
import { type Answered, isSoftDeleted, type ModelEvent, revisionOf } from './stream-model.js';

type Of<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

export async function appendEvents(run: Run, lane: Lane, step: Of<'append' | 'again'>): Promise<void> {
  const batch = step.kind === 'append' ? newBatch(run, step.types, step.expected) : repeated(run, lane, step);
  if (!batch) return;
  const before = lane.model;
  const expected = expectedOf(batch.expected, revisionOf(before));
  const options = { expectedRevision: expected, ...(step.alone && { credentials }) };
  const events = batch.events.map((it) => event(run.label, it));
  const answered = append(before, batch.events, expected);
  const sent = run.client.appendToStream(lane.name, events, options);
  await compare(run, lane, { step, sent, answered });
  if (revisionOf(answered.model) === revisionOf(before)) return;
  lane.batches.push(batch);
  const { position } = await sent;
  if (position) lane.positions.set(revisionOf(answered.model), position);
}

function newBatch(run: Run, types: readonly number[], expected: Ask): Batch {
  return {
    events: types.map((type): ModelEvent => ({ id: randomUUID(), type: `T${type}`, n: run.serial++ })),
    expected,
  };
}

/** A part of an earlier append, with a new event behind it if the step says so. */
function repeated(run: Run, lane: Lane, step: Of<'again'>): Batch | undefined {
  const earlier = lane.batches[step.batch % Math.max(1, lane.batches.length)];
  if (!earlier) return undefined;
  const part = earlier.events.slice(step.skip % earlier.events.length).slice(0, step.take);
  const more = step.more ? newBatch(run, [0], 'any').events : [];
  return { events: [...part, ...more], expected: step.expected === 'same' ? earlier.expected : step.expected };
}

export async function changeMetadata(run: Run, lane: Lane, step: Of<'metadata'>): Promise<void> {
  // Of a stream tombstoned while it was soft-deleted a real store writes $tb beyond 64 bits, or not: by its caches.
  if (lane.model.isTombstoned && isSoftDeleted(lane.model)) return;
  const expectedRevision = expectedOf(step.expected, BigInt(lane.model.metadata.length) - 1n);
  const metadata = jsonEvent({ type: '$metadata', data: { ...step.metadata } });
  const sent = run.client.appendToStream(`$$${lane.name}`, metadata, { expectedRevision });
  await compare(run, lane, { step, sent, answered: setMetadata(lane.model, step.metadata, expectedRevision) });
}

export async function remove(run: Run, lane: Lane, step: Of<'delete' | 'tombstone'>): Promise<void> {
  const expected = expectedOf(step.expected, revisionOf(lane.model));
  // The client cannot write this request with STREAM_EXISTS.
  const expectedRevision = expected === 'stream_exists' ? 'any' : expected;
  const isSoft = step.kind === 'delete';
  const answered = (isSoft ? softDelete : tombstone)(lane.model, expectedRevision);
  const sent = run.client[isSoft ? 'deleteStream' : 'tombstoneStream'](lane.name, { expectedRevision });
  await compare(run, lane, { step, sent, answered });
}

interface Compared {
  readonly step: Step;
  readonly sent: Parameters<typeof outcome>[0];
  readonly answered: Answered;
}

async function compare(run: Run, lane: Lane, { step, sent, answered }: Compared): Promise<void> {
  const before = lane.model;
  lane.model = answered.model;
  same(lane, step, await outcome(sent), answered.answer);
  const isBack = isSoftDeleted(before) && !isSoftDeleted(answered.model) && !answered.model.isTombstoned;
  if (!isBack) return;
  // A real store may say for some milliseconds that the stream is not there.
  const whole = { direction: 'forwards', maxCount: 10_000 } as const;
  const wanted = JSON.stringify(read(lane.model, { ...whole, from: 'start' }));
  const shown = await eventually(
    () => readShown(run.client, lane.name, { ...whole, fromRevision: 'start' }),
    (it) => JSON.stringify(it) === wanted,
  );
  same(lane, step, JSON.stringify(shown), wanted);
}
