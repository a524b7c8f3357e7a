import { type Transform, type TransformCallback } from 'node:stream';
import { type BinaryEventData, type StreamingRead } from '@eventstore/db-client';
import { type ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { type StoredEvent } from './stored-event.js';

/** The client's stream with its decoding of JSON taken out, which would change numbers beyond 2^53 and the bytes of others. */
export function asStored(read: StreamingRead<unknown>): StreamingRead<StoredEvent> {
  const transform = read as unknown as Transform;
  const decode = transform._transform.bind(transform);
  transform._transform = (response: ReadResp, encoding: BufferEncoding, next: TransformCallback) => {
    const recorded = response.getEvent()?.getEvent();
    if (recorded) next(null, storedOf(recorded));
    else decode(response, encoding, next);
  };
  return read as StreamingRead<StoredEvent>;
}

function storedOf(recorded: ReadResp.ReadEvent.RecordedEvent): StoredEvent {
  const map = recorded.getMetadataMap();
  return {
    stream: Buffer.from(recorded.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8'),
    revision: BigInt(recorded.getStreamRevision()),
    id: recorded.getId()?.getString() ?? '',
    type: map.get('type') ?? '',
    isJson: map.get('content-type') === 'application/json',
    created: isoOf(BigInt(map.get('created') ?? '0')),
    position: { commit: BigInt(recorded.getCommitPosition()), prepare: BigInt(recorded.getPreparePosition()) },
    data: recorded.getData_asU8(),
    metadata: recorded.getCustomMetadata_asU8(),
  };
}

const TICKS_PER_MS = 10_000n;

function isoOf(ticks: bigint): string {
  const below = String(ticks % TICKS_PER_MS).padStart(4, '0');
  return new Date(Number(ticks / TICKS_PER_MS)).toISOString().replace('Z', `${below}Z`);
}

/**
 * An event for the client that it sends byte for byte. Client 6.2.1 reads `contentType` twice: to send it, and to choose how it
 * encodes the data; told «binary» the second time, it leaves JSON as it is.
 */
export function asProposed({ id, type, isJson, data, metadata }: StoredEvent): BinaryEventData {
  let asked = 0;
  const proposed = {
    ...{ id, type, data },
    ...(metadata.length === 0 ? {} : { metadata: Uint8Array.from(metadata) }), // a Buffer would be sent as JSON
    get contentType() {
      asked += 1;
      return isJson && asked === 1 ? 'application/json' : 'application/octet-stream';
    },
  };
  return proposed as BinaryEventData;
}
