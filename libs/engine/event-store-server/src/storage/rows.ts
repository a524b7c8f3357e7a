import { type RecordedEvent } from './recorded.js';

/** An event as the database gives it. A large one comes without data and metadata, so that a page stays small. */
export interface StoredEvent extends RecordedEvent {
  /** Bytes left out; 0 when it is whole. */
  readonly omitted: number;
}

/** What an event is chosen by. */
export interface EventKey {
  readonly position: bigint;
  readonly stream: string;
  readonly type: string;
}

/** Bytes of data and metadata that a page holds of one event. */
const WHOLE = 4_096;
const SIZE = 'octet_length(data) + octet_length(metadata)';

/** base64 costs the parser of node-pg half of what hex does; it knows no binary form. */
const COLUMNS = 'stream, position, revision, id, type, is_json, created';
export const WHOLE_COLUMNS = `${COLUMNS}, 0, encode(data, 'base64'), encode(metadata, 'base64')`;
export const PAGE_COLUMNS = `${COLUMNS}, case when ${SIZE} > ${WHOLE} then ${SIZE} else 0 end,
  case when ${SIZE} <= ${WHOLE} then encode(data, 'base64') end,
  case when ${SIZE} <= ${WHOLE} then encode(metadata, 'base64') end`;
export const KEY_COLUMNS = 'stream, position, type';

/** Columns as Postgres writes them; parsed once, where they are used. */
export type Row = readonly (string | null)[];
export const AS_WRITTEN = { getTypeParser: () => (value: string) => value };

const NO_BYTES = Buffer.alloc(0);

export function storedEvent(row: Row, streamName: string): StoredEvent {
  const [, position, revision, id, type, isJson, created, omitted, data, metadata] = row;
  return {
    id: id ?? '',
    type: type ?? '',
    isJson: isJson === 't',
    data: bytesOf(data),
    metadata: bytesOf(metadata),
    stream: streamName,
    revision: BigInt(revision ?? 0),
    position: BigInt(position ?? 0),
    created: BigInt(created ?? 0),
    omitted: Number(omitted),
  };
}

export function eventKey(row: Row, streamName: string): EventKey {
  const [, position, type] = row;
  return { position: BigInt(position ?? 0), stream: streamName, type: type ?? '' };
}

const bytesOf = (base64: string | null | undefined) => (base64 ? Buffer.from(base64, 'base64') : NO_BYTES);
