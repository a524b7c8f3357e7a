import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Digest } from './digest.js';
import { anyEvent, storedEvent } from './event-for-spec.js';
import { TOMBSTONE, type StoredEvent } from './stored-event.js';

const digestOf = (events: readonly StoredEvent[]): string => {
  const digest = new Digest();
  for (const event of events) digest.add(event);
  return digest.hex;
};

describe('the digest of events', () => {
  it('is the documented sum', () => {
    const event = storedEvent('a-1', 3, { data: Buffer.from('{"名":1}'), metadata: Buffer.from('m') });
    const expected = createHash('sha256').update(`["a-1","3","id-a-1-3","Happened",true,9,1]\n{"名":1}m`).digest('hex');
    expect(digestOf([event])).toBe(expected.padStart(64, '0'));
    const twice = ((BigInt(`0x${expected}`) * 2n) % 2n ** 256n).toString(16).padStart(64, '0');
    expect(digestOf([event, event])).toBe(twice);
  });

  it('does not know how events interleave, nor when and where the server put them', () => {
    const elsewhere = { created: '2030-01-01T00:00:00.0000000Z', position: { commit: 9n, prepare: 9n } };
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), (events) => {
        const moved = events.toReversed().map((event) => ({ ...event, ...elsewhere }));
        expect(digestOf(moved)).toBe(digestOf(events));
      }),
      { numRuns: 100 },
    );
  });

  it('knows stream, revision, id, type, form, data and metadata', () => {
    const event = storedEvent('a-1', 1, { data: Buffer.from('xy'), metadata: Buffer.from('z') });
    const changed: readonly Partial<StoredEvent>[] = [
      ...[{ stream: 'a-2' }, { revision: 2n }, { id: 'other' }, { type: 'Else' }, { isJson: false }],
      { data: Buffer.from('xyz'), metadata: Buffer.from('') },
      { data: Buffer.from('xZ') },
      { metadata: Buffer.from('y') },
    ];
    const digests = changed.map((change) => digestOf([{ ...event, ...change }]));
    expect(new Set([digestOf([event]), ...digests]).size).toBe(changed.length + 1);
  });

  it('leaves out the ids that servers give: of tombstones and in metadata streams', () => {
    for (const event of [storedEvent('a-1', TOMBSTONE), storedEvent('$$a-1', 0)])
      expect(digestOf([{ ...event, id: 'other' }])).toBe(digestOf([event]));
    expect(digestOf([storedEvent('a-1', TOMBSTONE)])).not.toBe(digestOf([storedEvent('a-2', TOMBSTONE)]));
  });
});
