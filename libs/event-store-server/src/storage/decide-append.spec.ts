import { describe, expect, it } from '@jest/globals';
import { decideAppend, type Known, type StreamPast } from './decide-append.js';
import { type ExpectedRevision } from './recorded.js';

const known = (id: string, revision: bigint): Known => ({ id, revision, position: revision + 100n });
const event = (id: string) => ({ id, type: 'T', isJson: true, data: new Uint8Array(), metadata: new Uint8Array() });

/** A stream that holds these ids in order. */
function past(...ids: string[]): StreamPast {
  const firstOf = new Map<string, Known>();
  const at = new Map<bigint, Known>();
  for (const [index, id] of ids.entries()) {
    const it = known(id, BigInt(index));
    at.set(it.revision, it);
    if (!firstOf.has(id)) firstOf.set(id, it);
  }
  return { last: BigInt(ids.length) - 1n, hasMetadata: false, firstOf, at };
}

const decide = (expected: ExpectedRevision, ids: string[], stream: StreamPast) =>
  decideAppend({ stream: 's', expected, events: ids.map(event), deadline: Infinity }, stream);

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

  it('writes the same ids again at a refreshed revision, and then knows their first time', () => {
    expect(decide(1n, ['a', 'b'], past('a', 'b'))).toBe('write');
    expect(decide('any', ['a', 'b'], past('a', 'b', 'a', 'b'))).toEqual(known('b', 1n));
  });

  it('refuses an append of which only the beginning is known', () => {
    expect(decide('no_stream', ['a', 'b', 'x'], past('a', 'b'))).toBe('wrong-revision');
    expect(decide(0n, ['b', 'x'], past('a', 'b'))).toBe('wrong-revision');
    expect(decide('any', ['b', 'x'], past('a', 'b'))).toBe('wrong-revision');
  });

  it('writes nothing of an append without events, yet checks its revision', () => {
    expect(decide('any', [], past())).toBe('write');
    expect(decide(0n, [], past('a'))).toBe('write');
    expect(decide('no_stream', [], past('a'))).toBe('wrong-revision');
  });
});
