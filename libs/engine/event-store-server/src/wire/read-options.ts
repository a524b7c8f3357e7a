import { status } from '@grpc/grpc-js';
import { type ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import { type Filter } from '../storage/filter.js';
import { Pattern } from '../storage/pattern.js';
import { type Direction, MAX_REVISION } from '../storage/reader.js';
import { decodeStreamName } from './decode.js';
import { type UuidForm } from './encode-event.js';
import { BadRequest, Refused } from './errors.js';
import { streams } from './stubs.js';

interface Common {
  /** $all when absent. */
  readonly stream?: string;
  readonly from: bigint | 'start' | 'end';
  readonly filter?: Filter;
  readonly resolvesLinks: boolean;
  readonly uuids: UuidForm;
}

export interface Reading extends Common {
  readonly kind: 'read';
  readonly direction: Direction;
  readonly count: bigint;
}

export interface Subscribing extends Common {
  readonly kind: 'subscribe';
  readonly checkpointEvery?: bigint;
}

export const invalid = (details: string) => new Refused({ kind: 'invalid', code: status.INVALID_ARGUMENT, details });

/** What a Read call asks for. */
export type ReadRequest = Reading | Subscribing;

export function decodeReadRequest(request: ReadReq): ReadRequest {
  const options = request.getOptions();
  if (!options) throw new BadRequest('a read without options');
  const common = commonOf(options);
  const forwards = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.FORWARDS;
  if (!options.hasSubscription()) {
    const direction = forwards ? 'forwards' : 'backwards';
    return { ...common, kind: 'read', direction, count: BigInt(options.getCount()) };
  }
  if (!forwards) throw invalid('a subscription goes forwards');
  return { ...common, kind: 'subscribe', ...(common.filter && { checkpointEvery: checkpointEvery(options) }) };
}

function commonOf(options: ReadReq.Options): Common {
  const target = targetOf(options);
  const filter = filterOf(options);
  if (filter && target.stream !== undefined) throw invalid('only $all is read through a filter');
  return {
    ...target,
    ...(filter && { filter }),
    resolvesLinks: options.getResolveLinks(),
    uuids: options.getUuidOption()?.hasString() === true ? 'string' : 'structured',
  };
}

function targetOf(options: ReadReq.Options): Pick<Common, 'stream' | 'from'> {
  const stream = options.getStream();
  if (!stream) return { from: fromOf(options.getAll(), () => commitOf(options)) };
  const name = decodeStreamName(stream.getStreamIdentifier());
  return { stream: name, from: fromOf(stream, () => stream.getRevision()) };
}

interface Start {
  hasStart(): boolean;
  hasEnd(): boolean;
}

function fromOf(start: Start | undefined, exact: () => string): bigint | 'start' | 'end' {
  if (!start) throw invalid('a read names a stream or $all');
  if (start.hasStart()) return 'start';
  if (start.hasEnd()) return 'end';
  const from = BigInt(exact());
  if (from === 2n ** 64n - 1n) return 'end'; // how other clients write it
  if (from > MAX_REVISION) throw new BadRequest('no revision or position is that high');
  return from;
}

const commitOf = (options: ReadReq.Options) => options.getAll()?.getPosition()?.getCommitPosition() ?? '0';

function filterOf(options: ReadReq.Options): Filter | undefined {
  const wire = options.getFilter();
  if (!wire) return undefined;
  const stream = wire.getStreamIdentifier();
  const expression = stream ?? wire.getEventType();
  if (!expression) throw invalid('a filter is on stream names or on event types');
  const on = stream ? 'stream' : 'type';
  const regex = expression.getRegex();
  return regex === '' ? { on, prefixes: expression.getPrefixList() } : { on, pattern: new Pattern(regex) };
}

/** The window of EventStoreDB when the client names none. */
const DEFAULT_WINDOW = 32;

/** Events looked at between two checkpoints. */
function checkpointEvery(options: ReadReq.Options): bigint {
  const wire = options.getFilter();
  const window = wire?.hasMax() ? Math.max(wire.getMax(), 1) : DEFAULT_WINDOW;
  return BigInt(window) * BigInt(Math.max(wire?.getCheckpointintervalmultiplier() ?? 1, 1));
}
