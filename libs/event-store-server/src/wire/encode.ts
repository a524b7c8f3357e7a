import { type RecordedEvent } from '../storage/recorded.js';
import { shared, streams } from './stubs.js';

const TICKS_PER_MICROSECOND = 10n;
const utf8 = new TextEncoder();

export type UuidForm = 'string' | 'structured';

export const encodeStreamName = (name: string) => new shared.StreamIdentifier().setStreamName(utf8.encode(name));

export function encodeEvent(event: RecordedEvent, uuids: UuidForm) {
  const position = String(event.position);
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(encodeUuid(event.id, uuids))
    .setStreamIdentifier(encodeStreamName(event.stream))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(event.data)
    .setCustomMetadata(event.metadata);
  recorded
    .getMetadataMap()
    .set('type', event.type)
    .set('content-type', event.isJson ? 'application/json' : 'application/octet-stream')
    .set('created', String(event.created * TICKS_PER_MICROSECOND));
  return new streams.ReadResp().setEvent(
    new streams.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position),
  );
}

export function encodeUuid(id: string, form: UuidForm) {
  if (form === 'string') return new shared.UUID().setString(id);
  const half = (from: number) =>
    String(BigInt.asIntN(64, BigInt(`0x${id.replaceAll('-', '').slice(from, from + 16)}`)));
  return new shared.UUID().setStructured(
    new shared.UUID.Structured().setMostSignificantBits(half(0)).setLeastSignificantBits(half(16)),
  );
}

export const encodeConfirmation = (subscriptionId: string) =>
  new streams.ReadResp().setConfirmation(
    new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(subscriptionId),
  );

export const encodeCaughtUp = () => new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp());

export const encodeCheckpoint = (position: bigint) =>
  new streams.ReadResp().setCheckpoint(
    new streams.ReadResp.Checkpoint().setCommitPosition(String(position)).setPreparePosition(String(position)),
  );

export const encodeStreamNotFound = (stream: string) =>
  new streams.ReadResp().setStreamNotFound(
    new streams.ReadResp.StreamNotFound().setStreamIdentifier(encodeStreamName(stream)),
  );
