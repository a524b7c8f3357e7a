import { randomUUID } from 'node:crypto';
import { type handleServerStreamingCall, type ServerWritableStream } from '@grpc/grpc-js';
import { type ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { followAll } from '../storage/follow-all.js';
import { followStream } from '../storage/follow-stream.js';
import { type Delivery, type Log } from '../storage/log.js';
import { readAll, readStream } from '../storage/read.js';
import { NOTHING } from '../storage/recorded.js';
import {
  encodeCaughtUp,
  encodeCheckpoint,
  encodeConfirmation,
  encodeEvent,
  encodeStreamNotFound,
  type UuidForm,
} from './encode.js';
import { callError } from './errors.js';
import { decodeReadRequest, type ReadRequest } from './read-options.js';
import { type Services } from './services.js';

type Call = ServerWritableStream<ReadReq, ReadResp>;
type Messages = AsyncIterable<readonly ReadResp[]>;

/** Read: reads and subscriptions; never more than a page is held for a client that is slow to take it. */
export const read =
  ({ log, closing }: Services): handleServerStreamingCall<ReadReq, ReadResp> =>
  (call) => {
    const gone = new AbortController();
    call.on('cancelled', () => gone.abort());
    call.on('close', () => gone.abort());
    const stop = AbortSignal.any([gone.signal, closing]);
    send(call, () => messagesOf(log, decodeReadRequest(call.request), stop), stop)
      .then(() => call.end())
      .catch((error: unknown) => {
        if (gone.signal.aborted) return; // nobody is left to be told
        call.emit('error', closing.aborted ? callError(closing.reason) : callError(error));
      });
  };

async function send(call: Call, messages: () => Messages, stop: AbortSignal): Promise<void> {
  for await (const page of messages()) {
    for (const message of page) if (!call.write(message)) await drained(call, stop);
  }
  stop.throwIfAborted();
}

/** Resolves when the client has taken what was written; rejects when it has gone. */
function drained(call: Call, stop: AbortSignal): Promise<void> {
  stop.throwIfAborted();
  return new Promise((resolve, reject) => {
    const settle = () => {
      call.off('drain', settle);
      stop.removeEventListener('abort', settle);
      if (stop.aborted) reject(new Error('the call has ended'));
      else resolve();
    };
    call.on('drain', settle);
    stop.addEventListener('abort', settle);
  });
}

function messagesOf(log: Log, request: ReadRequest, stop: AbortSignal): Messages {
  if (request.kind === 'subscribe') return subscription(log, request, stop);
  return request.stream === undefined ? all(log, request) : stream(log, request, request.stream);
}

type Reading = Extract<ReadRequest, { kind: 'read' }>;
type Subscribing = Extract<ReadRequest, { kind: 'subscribe' }>;

async function* all({ reader }: Log, { uuids, ...range }: Reading): Messages {
  if (range.direction === 'forwards' && range.from === 'end') return;
  for await (const events of readAll(reader, range)) yield events.map((event) => encodeEvent(event, uuids));
}

async function* stream({ reader }: Log, { uuids, ...range }: Reading, name: string): Messages {
  // The real server fails here, in these words.
  if (range.count === 0n || (range.direction === 'forwards' && range.from === 'end')) {
    throw new Error('Unexpected ReadStreamResult: Error');
  }
  const pages = await readStream(reader, name, range);
  if (!pages) {
    yield [encodeStreamNotFound(name)];
    return;
  }
  for await (const events of pages) yield events.map((event) => encodeEvent(event, uuids));
}

async function* subscription(log: Log, request: Subscribing, stop: AbortSignal): Messages {
  yield [encodeConfirmation(randomUUID())];
  for await (const deliveries of deliveriesOf(log, request, stop)) {
    yield deliveries.map((delivery) => encodeDelivery(delivery, request.uuids));
  }
}

function deliveriesOf(log: Log, { stream, from, filter, checkpointEvery }: Subscribing, stop: AbortSignal) {
  if (stream !== undefined) {
    return followStream(log, { stream, after: from === 'start' ? NOTHING : from }, stop);
  }
  const start = { start: 0n, end: log.tail.head };
  const after = typeof from === 'bigint' ? from : start[from];
  return followAll(log, { after, ...(filter && { filter }), ...(checkpointEvery && { checkpointEvery }) }, stop);
}

function encodeDelivery(delivery: Delivery, uuids: UuidForm): ReadResp {
  switch (delivery.kind) {
    case 'event':
      return encodeEvent(delivery.event, uuids);
    case 'checkpoint':
      return encodeCheckpoint(delivery.position);
    case 'caught-up':
      return encodeCaughtUp();
  }
}
