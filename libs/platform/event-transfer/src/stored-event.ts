/** Where an event stands in `$all`; the two differ only for transactions of old servers. */
export interface Position {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** An event as the server keeps it: the bytes of data and metadata as they are, since decoding JSON would change large numbers. */
export interface StoredEvent {
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  /** ISO 8601 with the 100 ns of the server. */
  readonly created: string;
  readonly position: Position;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** The revision of the event that ends a stream for ever. */
export const TOMBSTONE = 9_223_372_036_854_775_807n;

export const isTombstone = ({ revision }: StoredEvent): boolean => revision === TOMBSTONE;

export const isMetastream = (stream: string): boolean => stream.startsWith('$$');

/** `$stats-…`, `$settings` and their metadata are the server's own; a user's streams, and their metadata `$$x`, are not. */
export const isServers = (stream: string): boolean => /^\$(?!\$)|^\$\$\$/.test(stream);

export const placeOf = ({ stream, revision }: StoredEvent): string =>
  revision === TOMBSTONE ? `${stream}@tombstone` : `${stream}@${revision}`;

const SOFT_DELETION = /"\$tb"\s*:\s*9223372036854775807\b/;

/** Whether the event hides its whole stream: the metadata that `deleteStream` writes. */
export const isSoftDeletion = ({ stream, data }: StoredEvent): boolean =>
  isMetastream(stream) && SOFT_DELETION.test(Buffer.from(data).toString('latin1'));
