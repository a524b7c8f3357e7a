import { randomUUID } from 'node:crypto';
import { type CommitPlan } from './commit-plan.js';
import { decideAppend, type Known } from './decide-append.js';
import { decideDelete } from './decide-delete.js';
import {
  type AppendOutcome,
  type AppendRequest,
  type DeleteOutcome,
  type DeleteRequest,
  isMetastream,
  METADATA_TYPE,
  metastreamOf,
  originalOf,
  TOMBSTONE,
} from './recorded.js';
import { firstVisible, isSoftDeleted, SOFT_DELETED_METADATA, withTruncateBefore } from './stream-metadata.js';
import { lastToWriteAfter, type StreamState } from './streams.js';

export function planAppend(plan: CommitPlan, request: AppendRequest): AppendOutcome {
  const { stream, events } = request;
  const state = plan.stateOf(stream);
  const decision = decideAppend(request, plan.pastOf(stream, state));
  if (decision === 'wrong-revision') return { kind: 'wrong-revision', current: lastToWriteAfter(state) };
  if (decision === 'deleted') return { kind: 'stream-deleted' };
  if (decision !== 'write') return again(decision, state, plan.now);
  const hidden = isMetastream(stream) ? originalOf(stream) : stream;
  const { metadata, last } = plan.stateOf(hidden);
  const revision = plan.write(stream, events);
  const position = plan.head;
  if (isSoftDeleted(metadata) && last !== TOMBSTONE) undelete(plan, hidden, last + 1n);
  return { kind: 'appended', revision, position, written: events.length };
}

export function planDelete(plan: CommitPlan, request: DeleteRequest): DeleteOutcome {
  const { kind, stream } = request;
  const state = plan.stateOf(stream);
  const decision = decideDelete(request, plan.pastOf(stream, state));
  if (decision === 'wrong-revision') return { kind: 'wrong-revision', current: lastToWriteAfter(state) };
  if (decision === 'deleted') return { kind: 'stream-deleted' };
  const metastream = metastreamOf(stream);
  if (kind === 'tombstone') plan.tombstone(stream, randomUUID());
  else if (plan.stateOf(metastream).written === TOMBSTONE) return { kind: 'stream-deleted' };
  else writeMetadata(plan, stream, SOFT_DELETED_METADATA);
  return { kind: 'deleted', position: plan.head };
}

/** The answer of the first time, with the position if readers still see the event there. */
function again(known: Known, state: StreamState, now: bigint): AppendOutcome {
  const { revision, position, created } = known;
  const { maxAgeSeconds } = state.metadata;
  const expired = maxAgeSeconds !== undefined && created < now - maxAgeSeconds * 1_000_000n;
  const hidden = state.last === TOMBSTONE || revision < firstVisible(state) || expired;
  return { kind: 'appended', revision, written: 0, ...(!hidden && { position }) };
}

/** What was deleted stays hidden, what comes from revision `from` on is read again. */
function undelete(plan: CommitPlan, stream: string, from: bigint): void {
  const { rawMetadata } = plan.stateOf(stream);
  const visible = rawMetadata && withTruncateBefore(rawMetadata, from);
  if (visible) writeMetadata(plan, stream, visible);
}

function writeMetadata(plan: CommitPlan, stream: string, data: Uint8Array): void {
  const event = { id: randomUUID(), type: METADATA_TYPE, isJson: true, data, metadata: new Uint8Array() };
  plan.write(metastreamOf(stream), [event]);
}
