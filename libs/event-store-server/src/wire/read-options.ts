import { type ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import { type Filter } from '../storage/filter.js';
import { type Direction, MAX_REVISION } from '../storage/reader.js';
import { decodeStreamName } from './decode.js';
import { type UuidForm } from './encode.js';
import { BadRequest, Unimplemented } from './errors.js';
import { streams } from './stubs.js';

interface Common {
  readonly from: bigint | 'start' | 'end';
  readonly uuids: UuidForm;
}

/** What a Read call asks for. */
export type ReadRequest = Common &
  (
    | { readonly kind: 'read'; readonly stream?: string; readonly direction: Direction; readonly count: bigint }
    | {
        readonly kind: 'subscribe';
        readonly stream?: string;
        readonly filter?: Filter;
        readonly checkpointEvery?: bigint;
      }
  );

export function decodeReadRequest(request: ReadReq): ReadRequest {
  const options = request.getOptions();
  if (!options) throw new BadRequest('a read without options');
  if (options.getResolveLinks()) throw new Unimplemented('解析链接事件', 'resolving link events');
  const target = targetOf(options);
  if (options.hasSubscription()) return { ...target, kind: 'subscribe', ...filterOf(options) };
  if (options.hasFilter()) {
    throw new Unimplemented('按条件读取 $all（订阅可以）', 'reading $all through a filter (subscribing can)');
  }
  const forwards = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.FORWARDS;
  return {
    ...target,
    kind: 'read',
    direction: forwards ? 'forwards' : 'backwards',
    count: BigInt(options.getCount()),
  };
}

function targetOf(options: ReadReq.Options): Common & { stream?: string } {
  const uuids = options.getUuidOption()?.hasString() === true ? 'string' : 'structured';
  const stream = options.getStream();
  if (!stream) return { uuids, from: fromOf(options.getAll(), () => commitOf(options)) };
  const name = decodeStreamName(stream.getStreamIdentifier());
  return { uuids, from: fromOf(stream, () => stream.getRevision()), stream: name };
}

interface Start {
  hasStart(): boolean;
  hasEnd(): boolean;
}

function fromOf(start: Start | undefined, exact: () => string): bigint | 'start' | 'end' {
  if (!start) throw new BadRequest('a read of nothing');
  if (start.hasStart()) return 'start';
  if (start.hasEnd()) return 'end';
  const from = BigInt(exact());
  if (from === 2n ** 64n - 1n) return 'end'; // how other clients write it
  return from > MAX_REVISION ? MAX_REVISION : from;
}

const commitOf = (options: ReadReq.Options) => options.getAll()?.getPosition()?.getCommitPosition() ?? '0';

/** The window of EventStoreDB when the client names none. */
const DEFAULT_WINDOW = 32;

function filterOf(options: ReadReq.Options): { filter?: Filter; checkpointEvery?: bigint } {
  const wire = options.getFilter();
  if (!wire) return {};
  const stream = wire.getStreamIdentifier();
  const expression = stream ?? wire.getEventType();
  if (!expression) throw new BadRequest('a filter without an expression');
  if (expression.getRegex() !== '')
    throw new Unimplemented('正则过滤，请改用前缀', 'filters by regular expression, use prefixes');
  const window = wire.hasMax() ? wire.getMax() : DEFAULT_WINDOW;
  const every = BigInt(Math.max(window, 1)) * BigInt(Math.max(wire.getCheckpointintervalmultiplier(), 1));
  return { filter: { on: stream ? 'stream' : 'type', prefixes: expression.getPrefixList() }, checkpointEvery: every };
}
