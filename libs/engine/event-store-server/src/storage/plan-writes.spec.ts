import { describe, expect, it } from '@jest/globals';
import { CommitPlan } from './commit-plan.js';
import { type KnownEvents } from './known-events.js';
import { planAppend, planDelete } from './plan-writes.js';
import { type DeleteRequest, type ExpectedRevision, TOMBSTONE } from './recorded.js';
import { type StreamState } from './streams.js';

const NOW = 5_000_000n;

/** One commit to an empty store; `again` begins the next with what it left. */
class Commit {
  readonly plan: CommitPlan;
  private metadataEvents = 0;

  constructor(committed: ReadonlyMap<string, StreamState> = new Map(), known: KnownEvents = new Map()) {
    this.plan = new CommitPlan(committed, known, { head: 100n, lastStream: 7n }, NOW);
  }

  append(stream: string, ids: string, expected: ExpectedRevision = 'any') {
    const events = Array.from(ids).map((id) => ({ ...EVENT, id, data: Buffer.from('{}') }));
    return planAppend(this.plan, { kind: 'append', stream, expected, events, deadline: Infinity });
  }

  setMetadata(stream: string, metadata: string, isJson = true) {
    const events = [
      { ...EVENT, id: `m${(this.metadataEvents += 1)}`, type: '$metadata', isJson, data: Buffer.from(metadata) },
    ];
    return planAppend(this.plan, {
      kind: 'append',
      stream: `$$${stream}`,
      expected: 'any',
      events,
      deadline: Infinity,
    });
  }

  remove(kind: DeleteRequest['kind'], stream: string, expected: ExpectedRevision = 'any') {
    return planDelete(this.plan, { kind, stream, expected, deadline: Infinity });
  }

  get log(): string[] {
    return this.plan.events.map(({ stream, revision, type, data }) =>
      `${stream}@${revision} ${type} ${Buffer.from(data).toString()}`.trim(),
    );
  }
}

const EVENT = { type: 'T', isJson: true, metadata: new Uint8Array() };

describe('the writes of one commit', () => {
  it('get positions one after the other, and a new stream each its number', () => {
    const commit = new Commit();
    expect(commit.append('a', 'xy')).toEqual({ kind: 'appended', revision: 1n, position: 102n, written: 2 });
    expect(commit.append('b', 'z')).toEqual({ kind: 'appended', revision: 0n, position: 103n, written: 1 });
    expect(commit.plan.newStreams).toEqual([
      { id: 8n, name: 'a' },
      { id: 9n, name: 'b' },
    ]);
    expect(commit.plan.events.map(({ position, streamId }) => [position, streamId])).toEqual([
      [101n, 8n],
      [102n, 8n],
      [103n, 9n],
    ]);
  });

  it('see what those before them will have written', () => {
    const commit = new Commit();
    commit.append('a', 'xy', 'no_stream');
    expect(commit.append('a', 'z', 'no_stream')).toEqual({ kind: 'wrong-revision', current: 1n });
    expect(commit.append('a', 'x', 'no_stream')).toEqual({
      kind: 'appended',
      revision: 0n,
      position: 101n,
      written: 0,
    });
    expect(commit.append('a', 'y', 'any')).toEqual({ kind: 'appended', revision: 1n, position: 102n, written: 0 });
    expect(commit.append('a', 'yz', 'any')).toEqual({ kind: 'wrong-revision', current: 1n });
    expect(commit.append('a', 'zy', 1n)).toMatchObject({ revision: 3n, written: 2 });
  });

  it('hide a deleted stream, which goes on counting when it is appended to', () => {
    const commit = new Commit();
    commit.append('a', 'xy');
    expect(commit.remove('delete', 'a', 1n)).toEqual({ kind: 'deleted', position: 103n });
    expect(commit.append('a', 'z', 'stream_exists')).toEqual({ kind: 'stream-deleted' });
    expect(commit.append('a', 'z', 'no_stream')).toEqual({
      kind: 'appended',
      revision: 2n,
      position: 104n,
      written: 1,
    });
    expect(commit.log).toEqual([
      'a@0 T {}',
      'a@1 T {}',
      '$$a@0 $metadata {"$tb":9223372036854775807}',
      'a@2 T {}',
      '$$a@1 $metadata {"$tb":2}',
    ]);
    expect(commit.plan.stateOf('a').metadata).toEqual({ truncateBefore: 2n });
  });

  it('keep what else the metadata says when a stream comes back, but not when it goes', () => {
    const commit = new Commit();
    commit.append('a', 'x');
    commit.setMetadata('a', '{"$tb":9223372036854775807,"owner":1}');
    commit.append('a', 'y');
    expect(commit.log.at(-1)).toBe('$$a@1 $metadata {"$tb":1,"owner":1}');
    commit.remove('delete', 'a');
    expect(commit.log.at(-1)).toBe('$$a@2 $metadata {"$tb":9223372036854775807}');
  });

  it('bring a deleted stream back when its metadata is set, or nothing is appended to it', () => {
    const commit = new Commit();
    commit.append('a', 'xy');
    commit.remove('delete', 'a');
    expect(commit.setMetadata('a', '{"$maxCount":3}')).toMatchObject({ revision: 1n, position: 104n });
    expect(commit.log.slice(-2)).toEqual([
      '$$a@1 $metadata {"$maxCount":3}',
      '$$a@2 $metadata {"$maxCount":3,"$tb":2}',
    ]);
    commit.remove('delete', 'a');
    expect(commit.append('a', '')).toMatchObject({ kind: 'appended', revision: 1n, written: 0 });
    expect(commit.log.at(-1)).toBe('$$a@4 $metadata {"$tb":2}');
  });

  it('tell an append that was written before no position that readers would not find', () => {
    const commit = new Commit();
    commit.append('a', 'xyz', 'no_stream');
    commit.setMetadata('a', '{"$tb":1}');
    expect(commit.append('a', 'x', 'no_stream')).toEqual({ kind: 'appended', revision: 0n, written: 0 });
    expect(commit.append('a', 'xy', 'no_stream')).toMatchObject({ position: 102n });
    commit.setMetadata('a', '{"$maxCount":1}');
    expect(commit.append('a', 'xy', 'no_stream')).toEqual({ kind: 'appended', revision: 1n, written: 0 });
    commit.remove('delete', 'a');
    expect(commit.append('a', 'xyz', 'no_stream')).toEqual({ kind: 'appended', revision: 2n, written: 0 });
  });

  it('count the age of an event from when it was written', () => {
    const its = { id: 8n, last: 0n, written: 0n, metadata: { maxAgeSeconds: 2n } };
    const answer = (created: bigint) => {
      const event = { id: 'x', revision: 0n, position: 9n, created };
      const known = new Map([[8n, { first: new Map([['x', event]]), at: new Map([[0n, event]]) }]]);
      return new Commit(new Map([['a', its]]), known).append('a', 'x');
    };
    expect(answer(NOW - 2_000_000n)).toMatchObject({ position: 9n });
    expect(answer(NOW - 2_000_001n)).toEqual({ kind: 'appended', revision: 0n, written: 0 });
  });

  it('end a stream with a tombstone, and its metastream if that holds nothing', () => {
    const commit = new Commit();
    commit.append('a', 'x');
    commit.append('b', 'y');
    commit.setMetadata('b', '{}');
    for (const stream of ['a', 'b', 'c']) expect(commit.remove('tombstone', stream)).toMatchObject({ kind: 'deleted' });
    expect(commit.log.slice(-3)).toEqual(['a', 'b', 'c'].map((stream) => `${stream}@${TOMBSTONE} $streamDeleted`));
    for (const stream of ['a', 'b', 'c']) {
      expect(commit.append(stream, 'z')).toEqual({ kind: 'stream-deleted' });
      expect(commit.remove('delete', stream)).toEqual({ kind: 'stream-deleted' });
      expect(commit.plan.stateOf(`$$${stream}`).last).toBe(TOMBSTONE);
    }
    expect(commit.setMetadata('a', '{}')).toEqual({ kind: 'stream-deleted' });
    // As EventStoreDB 23.10 has it until it restarts.
    expect(commit.append('$$b', 'n')).toMatchObject({ kind: 'appended', revision: 1n });
    expect(commit.plan.stateOf('$$b').last).toBe(TOMBSTONE);
  });

  it('say nothing of a stream whose metadata is a tombstone, or not JSON', () => {
    const commit = new Commit();
    commit.append('a', 'x');
    commit.setMetadata('a', '{"$tb":1}');
    commit.setMetadata('a', '{"$tb":1}', false);
    expect(commit.plan.stateOf('a').metadata).toEqual({});
    commit.setMetadata('a', '{"$tb":9223372036854775807}');
    commit.remove('tombstone', '$$a');
    expect(commit.append('a', 'y', 'stream_exists')).toMatchObject({ revision: 1n });
    expect(commit.remove('delete', 'a')).toEqual({ kind: 'stream-deleted' });
  });
});
