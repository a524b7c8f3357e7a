/** What is known of a stream and of its metadata stream `$$name`: the whole of it, hidden events too. */
export interface StreamModel {
  readonly events: readonly ModelEvent[];
  readonly metadata: readonly Metadata[];
  readonly isTombstoned: boolean;
  /** What `$all` shows of the two streams, in this order. */
  readonly log: readonly LogEntry[];
}

export interface ModelEvent {
  readonly id: string;
  readonly type: string;
  readonly n: number;
}

export type Metadata = Readonly<Record<string, unknown>>;
export type Expected = 'any' | 'no_stream' | 'stream_exists' | bigint;

export interface LogEntry {
  readonly of: 'stream' | 'metadata';
  readonly revision: bigint;
  readonly type: string;
  readonly data: unknown;
}

/** What a request leaves, and what it is answered: see `outcome` of asking.ts. */
export interface Answered {
  readonly model: StreamModel;
  readonly answer: string;
}

export const NEW_STREAM: StreamModel = { events: [], metadata: [], isTombstoned: false, log: [] };
export const TOMBSTONE = 9223372036854775807n;
/** The number that a client reads where the server wrote 9223372036854775807. */
const DELETED = Number(TOMBSTONE);

export const revisionOf = ({ events }: StreamModel) => BigInt(events.length) - 1n;
const lastMetadata = ({ metadata }: StreamModel): Metadata => metadata.at(-1) ?? {};
export const isSoftDeleted = (model: StreamModel) => lastMetadata(model)['$tb'] === DELETED;

/** Nothing is read of it: it was never written to, or is soft-deleted. */
export const isAbsent = (model: StreamModel) => model.events.length === 0 || isSoftDeleted(model);

/** The first revision that metadata does not hide. */
export function firstVisible(model: StreamModel): bigint {
  const { $maxCount, $tb } = lastMetadata(model);
  const counted = typeof $maxCount === 'number' ? revisionOf(model) - BigInt($maxCount) + 1n : 0n;
  const truncated = typeof $tb === 'number' ? BigInt($tb) : 0n;
  return [0n, counted, truncated].reduce((a, b) => (a > b ? a : b));
}

export function withEvents(model: StreamModel, events: readonly ModelEvent[]): StreamModel {
  const entries = events.map(({ type, n }, index): LogEntry => {
    return { of: 'stream', revision: BigInt(model.events.length + index), type, data: { n } };
  });
  return { ...model, events: [...model.events, ...events], log: [...model.log, ...entries] };
}

export function withMetadata(model: StreamModel, metadata: Metadata): StreamModel {
  const revision = BigInt(model.metadata.length);
  const entry: LogEntry = { of: 'metadata', revision, type: '$metadata', data: metadata };
  return { ...model, metadata: [...model.metadata, metadata], log: [...model.log, entry] };
}

export const softDeleted = (model: StreamModel) => withMetadata(model, { $tb: DELETED });

/** Brings a soft-deleted stream back: what it had until `first` stays hidden. */
export const broughtBack = (model: StreamModel, first: bigint) =>
  withMetadata(model, { ...lastMetadata(model), $tb: Number(first) });

export function tombstoned(model: StreamModel): StreamModel {
  const entry: LogEntry = { of: 'stream', revision: TOMBSTONE, type: '$streamDeleted', data: undefined };
  return { ...model, isTombstoned: true, log: [...model.log, entry] };
}
