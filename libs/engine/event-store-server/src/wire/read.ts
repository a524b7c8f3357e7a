import { randomUUID } from 'node:crypto';
import { type handleServerStreamingCall, type ServerWritableStream } from '@grpc/grpc-js';
import { type ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import { complete } from '../storage/complete.js';
import { followAll } from '../storage/follow-all.js';
import { followStream } from '../storage/follow-stream.js';
import { resolveLinks } from '../storage/links.js';
import { type Delivery, type Log } from '../storage/log.js';
import { InvalidPattern } from '../storage/pattern.js';
import { readAhead } from '../storage/read-ahead.js';
import { readAll, readStream, StreamEnded } from '../storage/read.js';
import { encodeConfirmation, encodeDelivery, encodeStreamNotFound } from './encode.js';
import { callError, streamDeleted } from './errors.js';
import { decodeReadRequest, invalid, type Reading, type ReadRequest, type Subscribing } from './read-options.js';
import { type Services } from './services.js';

type Call = ServerWritableStream<ReadReq, Buffer>;
/** Encoded ReadResps. */
type Messages = AsyncGenerator<readonly Buffer[]>;
type Pages = AsyncGenerator<readonly Delivery[], void>;

/** Read: reads and subscriptions; never more than two pages are held for a client that is slow to take them. */
export const read =
  (services: Services): handleServerStreamingCall<ReadReq, Buffer> =>
  (call) => {
    const { closing } = services;
    const stop = new AbortController();
    const gone = () => stop.abort(GONE);
    const close = () => stop.abort(closing.reason);
    call.on('cancelled', gone);
    call.on('close', gone);
    closing.addEventListener('abort', close);
    answer(services, call, stop.signal)
      .then(() => call.end())
      .catch((error: unknown) => {
        if (stop.signal.reason === GONE) return; // nobody is left to be told
        call.emit('error', callError(closing.aborted ? closing.reason : inWords(error)));
      })
      .finally(() => {
        closing.removeEventListener('abort', close);
        gone();
      });
  };

/** Made once: an AbortController without a reason, and AbortSignal.any, cost a tenth of a short read. */
const GONE = new Error('the caller has gone');

async function answer(services: Services, call: Call, stop: AbortSignal): Promise<void> {
  const { access } = services;
  const caller = await access.callerOf(call.metadata);
  const request = decodeReadRequest(call.request);
  await access.demand(caller, 'read', request.stream ?? '$all');
  if (request.filter && 'pattern' in request.filter) await request.filter.pattern.prepare();
  for await (const page of messagesOf(services, request, stop)) {
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

const messagesOf = (services: Services, request: ReadRequest, stop: AbortSignal): Messages =>
  request.kind === 'subscribe' ? subscription(services, request, stop) : reading(services, request);

async function* reading(services: Services, request: Reading): Messages {
  const { reader } = services.log;
  const { stream, filter, from, count, direction } = request;
  const towardsNothing = direction === 'forwards' && from === 'end';
  if (stream === undefined) {
    if (!towardsNothing) yield* encoded(services, request, readAll(reader, request, filter));
    return;
  }
  // The real server fails here, in these words.
  if (count === 0n || towardsNothing) throw new Error('Unexpected ReadStreamResult: Error');
  const pages = await readStream(reader, stream, request);
  if (pages) yield* encoded(services, request, pages);
  else yield [encodeStreamNotFound(stream)];
}

async function* subscription(services: Services, request: Subscribing, stop: AbortSignal): Messages {
  const { log, metrics } = services;
  const following = await follow(log, request, stop);
  const ended = metrics.subscribed(request.stream === undefined ? 'all' : 'stream', () => following.lag());
  try {
    yield [encodeConfirmation(randomUUID())];
    yield* encoded(services, request, readAhead(following.deliveries));
  } finally {
    ended();
  }
}

function follow(log: Log, { stream, from, filter, checkpointEvery }: Subscribing, stop: AbortSignal) {
  if (stream !== undefined) return followStream(log, { stream, after: from === 'start' ? -1n : from }, stop);
  const after = from === 'start' ? 0n : from;
  return followAll(log, { after, ...(filter && { filter }), ...(checkpointEvery && { checkpointEvery }) }, stop);
}

/** Encoded without a pause: while a whole page is, the client would have read its window empty and wait. */
const AT_ONCE = 50;

async function* encoded({ log, metrics }: Services, { resolvesLinks, uuids }: ReadRequest, pages: Pages): Messages {
  for await (const page of pages) {
    const resolved = resolvesLinks ? await resolveLinks(log.reader, page) : page;
    for await (const deliveries of complete(log.reader, resolved)) {
      metrics.read(deliveries.filter(({ kind }) => kind === 'event').length);
      for (let at = 0; at < deliveries.length; at += AT_ONCE)
        yield deliveries.slice(at, at + AT_ONCE).map((delivery) => encodeDelivery(delivery, uuids));
    }
  }
}

function inWords(error: unknown): unknown {
  if (error instanceof StreamEnded) return streamDeleted(error.stream);
  if (error instanceof InvalidPattern) return invalid(error.message);
  return error;
}
