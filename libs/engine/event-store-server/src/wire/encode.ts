import { type Delivery, type Found } from '../storage/log.js';
import { type RecordedEvent } from '../storage/recorded.js';
import { encodeReadEvent, type UuidForm } from './encode-event.js';
import { shared, streams } from './stubs.js';

const utf8 = new TextEncoder();

/** A ReadResp as it goes over the wire. */
const bytesOf = (message: { serializeBinary(): Uint8Array }) => Buffer.from(message.serializeBinary());

export const encodeStreamName = (name: string) => new shared.StreamIdentifier().setStreamName(utf8.encode(name));

export const encodeConfirmation = (subscriptionId: string) =>
  bytesOf(
    new streams.ReadResp().setConfirmation(
      new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(subscriptionId),
    ),
  );

export const encodeStreamNotFound = (stream: string) =>
  bytesOf(
    new streams.ReadResp().setStreamNotFound(
      new streams.ReadResp.StreamNotFound().setStreamIdentifier(encodeStreamName(stream)),
    ),
  );

export function encodeDelivery(delivery: Delivery, uuids: UuidForm): Buffer {
  switch (delivery.kind) {
    case 'event':
      return encodeFound(delivery, uuids);
    case 'checkpoint': {
      const position = String(delivery.position);
      return bytesOf(
        new streams.ReadResp().setCheckpoint(
          new streams.ReadResp.Checkpoint().setCommitPosition(position).setPreparePosition(position),
        ),
      );
    }
    case 'caught-up':
      return bytesOf(new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp()));
  }
}

/** Events that are kept in memory are sent to many subscribers: each is encoded once. */
const encoded = { string: new WeakMap<RecordedEvent, Buffer>(), structured: new WeakMap<RecordedEvent, Buffer>() };

function encodeFound(found: Found, uuids: UuidForm): Buffer {
  const { event, link } = found;
  if (!event || link || 'omitted' in event) return encodeReadEvent(found, uuids); // of the database: sent once
  const known = encoded[uuids].get(event);
  if (known) return known;
  const bytes = encodeReadEvent(found, uuids);
  encoded[uuids].set(event, bytes);
  return bytes;
}
