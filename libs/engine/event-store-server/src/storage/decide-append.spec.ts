import { describe, expect, it } from '@jest/globals';
import { decideAppend, type Known, type StreamPast } from './decide-append.js';
import { decideDelete } from './decide-delete.js';
import { type ExpectedRevision, NOTHING, TOMBSTONE } from './recorded.js';

const known = (id: string, revision: bigint): Known => ({ id, revision, position: revision + 100n, created: 0n });
const event = (id: string) => ({ id, type: 'T', isJson: true, data: new Uint8Array(), metadata: new Uint8Array() });

/** A stream that holds these ids in order. */
function past(...ids: string[]): StreamPast {
  const events = ids.map((id, index) => known(id, BigInt(index)));
  return {
    last: BigInt(ids.length) - 1n,
    softDeleted: false,
    hasMetadata: false,
    first: (id) => events.find((event) => event.id === id),
    at: (revision) => events[Number(revision)],
  };
}

const deleted = (...ids: string[]): StreamPast => ({ ...past(...ids), softDeleted: true, hasMetadata: true });
const tombstoned = (...ids: string[]): StreamPast => ({ ...past(...ids), last: TOMBSTONE });

const decide = (expected: ExpectedRevision, ids: string[], stream: StreamPast) =>
  decideAppend({ expected, events: ids.map(event) }, stream);

const EVERY: readonly ExpectedRevision[] = ['any', 'no_stream', 'stream_exists', 0n, 1n, TOMBSTONE];

describe('deciding an append', () => {
  it('writes at the revision the stream has', () => {
    expect(decide('no_stream', ['a'], past())).toBe('write');
    expect(decide(1n, ['c'], past('a', 'b'))).toBe('write');
    expect(decide('any', ['c'], past('a', 'b'))).toBe('write');
    expect(decide('stream_exists', ['c'], past('a'))).toBe('write');
  });

  it('refuses a revision that the stream has not or no longer has', () => {
    expect(decide('no_stream', ['c'], past('a'))).toBe('wrong-revision');
    expect(decide(0n, ['c'], past('a', 'b'))).toBe('wrong-revision');
    expect(decide(5n, ['c'], past('a', 'b'))).toBe('wrong-revision');
    expect(decide('stream_exists', ['a'], past())).toBe('wrong-revision');
  });

  it('takes metadata for a sign that the stream exists', () => {
    expect(decide('stream_exists', ['a'], { ...past(), hasMetadata: true })).toBe('write');
  });

  it('gives the last event of the first time when the same ids come again at the same revision', () => {
    expect(decide('no_stream', ['a', 'b'], past('a', 'b', 'c'))).toEqual(known('b', 1n));
    expect(decide(0n, ['b', 'c'], past('a', 'b', 'c'))).toEqual(known('c', 2n));
    expect(decide(0n, ['b'], past('a', 'b', 'c'))).toEqual(known('b', 1n));
    expect(decide('any', ['b', 'c'], past('a', 'b', 'c'))).toEqual(known('c', 2n));
    expect(decide('stream_exists', ['a'], past('a', 'b'))).toEqual(known('a', 0n));
  });

  it('writes the same ids again at a refreshed revision, and goes on knowing their first time', () => {
    expect(decide(1n, ['a', 'b'], past('a', 'b'))).toBe('write');
    expect(decide('any', ['a', 'b'], past('a', 'b', 'a', 'b'))).toEqual(known('b', 1n));
  });

  it('refuses an append of which only the beginning is known, and writes one whose beginning is new', () => {
    expect(decide('no_stream', ['a', 'b', 'x'], past('a', 'b'))).toBe('wrong-revision');
    expect(decide(0n, ['b', 'x'], past('a', 'b'))).toBe('wrong-revision');
    expect(decide('any', ['b', 'x'], past('a', 'b'))).toBe('wrong-revision');
    expect(decide('any', ['x', 'b'], past('a', 'b'))).toBe('write');
  });

  it('writes nothing of an append without events, yet checks its revision', () => {
    expect(decide('any', [], past())).toBe('write');
    expect(decide(0n, [], past('a'))).toBe('write');
    expect(decide('no_stream', [], past('a'))).toBe('wrong-revision');
  });

  it('goes on behind what is deleted, except for who expects the stream to exist', () => {
    expect(decide('any', ['x'], deleted('a', 'b'))).toBe('write');
    expect(decide('no_stream', ['x'], deleted('a', 'b'))).toBe('write');
    expect(decide(1n, ['x'], deleted('a', 'b'))).toBe('write');
    expect(decide(0n, ['x'], deleted('a', 'b'))).toBe('wrong-revision');
    expect(decide('stream_exists', ['x'], deleted('a', 'b'))).toBe('deleted');
    expect(decide('stream_exists', ['a'], deleted('a', 'b'))).toBe('deleted');
  });

  it('knows what was written before the delete', () => {
    expect(decide('no_stream', ['a', 'b'], deleted('a', 'b'))).toEqual(known('b', 1n));
    expect(decide('no_stream', ['a', 'x'], deleted('a', 'b'))).toBe('wrong-revision');
    expect(decide('any', ['b'], deleted('a', 'b'))).toEqual(known('b', 1n));
  });

  it('writes nothing behind a tombstone, not even what is there already', () => {
    for (const expected of EVERY) expect(decide(expected, ['a'], tombstoned('a'))).toBe('deleted');
  });
});

describe('deciding a delete', () => {
  const remove = (expected: ExpectedRevision, stream: StreamPast) => decideDelete({ kind: 'delete', expected }, stream);
  const end = (expected: ExpectedRevision, stream: StreamPast) => decideDelete({ kind: 'tombstone', expected }, stream);

  it('is done at the revision the stream has', () => {
    for (const decision of [remove, end]) {
      expect(decision('any', past('a', 'b'))).toBe('write');
      expect(decision('stream_exists', past('a', 'b'))).toBe('write');
      expect(decision(1n, past('a', 'b'))).toBe('write');
      expect(decision(0n, past('a', 'b'))).toBe('wrong-revision');
      expect(decision(2n, past('a', 'b'))).toBe('wrong-revision');
      expect(decision('no_stream', past('a', 'b'))).toBe('wrong-revision');
    }
  });

  it('hides nothing where nothing is, and yet may end it', () => {
    expect(remove('any', past())).toBe('wrong-revision');
    expect(remove('no_stream', past())).toBe('wrong-revision');
    expect(end('any', past())).toBe('write');
    expect(end('no_stream', past())).toBe('write');
    expect(end('stream_exists', past())).toBe('wrong-revision');
  });

  it('takes metadata for a stream', () => {
    expect(remove('any', { ...past(), hasMetadata: true })).toBe('write');
  });

  it('may be repeated on a deleted stream, and not behind a tombstone', () => {
    expect(remove('any', deleted('a'))).toBe('write');
    expect(remove('no_stream', deleted('a'))).toBe('write');
    expect(remove('stream_exists', deleted('a'))).toBe('deleted');
    for (const expected of EVERY)
      expect([remove(expected, tombstoned()), end(expected, tombstoned())]).toEqual(['deleted', 'deleted']);
  });

  it('knows no stream without events by a revision', () => {
    expect(remove(0n, { ...past(), last: NOTHING })).toBe('wrong-revision');
  });
});
