import { createHash } from 'node:crypto';
import { isMetastream, isTombstone, type StoredEvent } from './stored-event.js';

const MODULUS = 2n ** 256n;

/**
 * SHA-256 over the JSON array [stream, revision, id, type, isJson, bytes of data, bytes of metadata], a line feed, the data and the
 * metadata. Servers make tombstones and some events of metadata streams themselves, with ids of their own: a tombstone is
 * [stream, "tombstone"], and in `$$…` the id is "".
 */
export function digestOfEvent(event: StoredEvent): bigint {
  const { stream, revision, id, type, isJson, data, metadata } = event;
  const hash = createHash('sha256');
  if (isTombstone(event)) {
    hash.update(`${JSON.stringify([stream, 'tombstone'])}\n`);
  } else {
    const keptId = isMetastream(stream) ? '' : id;
    const head = [stream, String(revision), keptId, type, isJson, data.length, metadata.length];
    hash
      .update(`${JSON.stringify(head)}\n`)
      .update(data)
      .update(metadata);
  }
  return BigInt(`0x${hash.digest('hex')}`);
}

/** A sum, so that it is the same however the streams interleave; it finds damage, the hash chains find forgery. */
export const addDigest = (sum: bigint, event: StoredEvent): bigint => (sum + digestOfEvent(event)) % MODULUS;

/** Count and digest of a set of events. */
export class Digest {
  count = 0;
  private sum = 0n;

  add(event: StoredEvent): void {
    this.count += 1;
    this.sum = addDigest(this.sum, event);
  }

  get hex(): string {
    return this.sum.toString(16).padStart(64, '0');
  }

  get summary(): Summary {
    return { count: this.count, digest: this.hex };
  }
}

export interface Summary {
  readonly count: number;
  readonly digest: string;
}

export const isSame = (one: Summary, other: Summary): boolean =>
  one.count === other.count && one.digest === other.digest;
