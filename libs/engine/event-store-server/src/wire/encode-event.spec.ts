import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Found } from '../storage/log.js';
import { type RecordedEvent } from '../storage/recorded.js';
import { encodeReadEvent, type UuidForm } from './encode-event.js';
import { shared, streams } from './stubs.js';

const seed = Number(process.env['JIXIAO_SEED']);

/** The same message as the stubs would make it. */
function withStubs({ event, link }: Found, uuids: UuidForm) {
  const message = new streams.ReadResp.ReadEvent();
  if (event) message.setEvent(recorded(event, uuids));
  if (link) message.setLink(recorded(link, uuids));
  message.setCommitPosition(String((link ?? event)?.position));
  return new streams.ReadResp().setEvent(message);
}

function recorded(event: RecordedEvent, uuids: UuidForm) {
  const position = String(event.position);
  const message = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(uuid(event.id, uuids))
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(new TextEncoder().encode(event.stream)))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(event.data)
    .setCustomMetadata(event.metadata);
  message
    .getMetadataMap()
    .set('type', event.type)
    .set('content-type', event.isJson ? 'application/json' : 'application/octet-stream')
    .set('created', String(event.created * 10n));
  return message;
}

function uuid(id: string, form: UuidForm) {
  if (form === 'string') return new shared.UUID().setString(id);
  const half = (from: number) =>
    String(BigInt.asIntN(64, BigInt(`0x${id.replaceAll('-', '').slice(from, from + 16)}`)));
  return new shared.UUID().setStructured(
    new shared.UUID.Structured().setMostSignificantBits(half(0)).setLeastSignificantBits(half(16)),
  );
}

const LAST = 2n ** 63n - 1n;
const numbers = fc.oneof(fc.bigInt(0n, 300n), fc.bigInt(0n, LAST), fc.constantFrom(127n, 128n, 2n ** 53n, LAST));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 20 }),
  fc.integer({ min: 0, max: 20_000 }).map((length) => new Uint8Array(length).fill(length)),
);
const text = fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: 'grapheme', maxLength: 200 }));
const events = fc.record({
  id: fc.uuid(),
  type: text,
  isJson: fc.boolean(),
  data: bytes,
  metadata: bytes,
  stream: text,
  revision: numbers,
  position: numbers.map((number) => number || 1n),
  created: fc.bigInt(1n, 2n ** 60n),
});
const found: fc.Arbitrary<Found> = fc.oneof(
  events.map((event) => ({ event })),
  events.map((link) => ({ link })),
  fc.record({ event: events, link: events }),
);

describe('an event on the wire', () => {
  it('is the same message, byte for byte, as the generated code makes of it', () => {
    fc.assert(
      fc.property(found, fc.constantFrom<UuidForm[]>('string', 'structured'), (each, uuids) => {
        const bytes = encodeReadEvent(each, uuids);
        const wanted = withStubs(each, uuids);
        expect(streams.ReadResp.deserializeBinary(bytes).toObject()).toEqual(wanted.toObject());
        expect(bytes.equals(wanted.serializeBinary())).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
});
