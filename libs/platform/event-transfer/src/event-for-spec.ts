import fc from 'fast-check';
import { type StoredEvent } from './stored-event.js';

const zero = { commit: 1n, prepare: 1n };

export const storedEvent = (
  stream: string,
  revision: bigint | number,
  more: Partial<StoredEvent> = {},
): StoredEvent => ({
  ...{ stream, revision: BigInt(revision), id: `id-${stream}-${revision}`, type: 'Happened', isJson: true },
  ...{ created: '2025-01-01T00:00:00.0000000Z', position: zero },
  ...{ data: new TextEncoder().encode(JSON.stringify({ revision: String(revision) })), metadata: new Uint8Array() },
  ...more,
});

const json = fc.json().map((text) => new TextEncoder().encode(text));
const bytes = fc.oneof(json, fc.uint8Array({ maxLength: 40 }));

export const anyEvent: fc.Arbitrary<StoredEvent> = fc.record({
  stream: fc.oneof(fc.constantFrom('a-1', 'b-2', '$$a-1'), fc.string({ minLength: 1, unit: 'grapheme' })),
  revision: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }),
  id: fc.uuid(),
  type: fc.string({ minLength: 1, unit: 'grapheme' }),
  isJson: fc.boolean(),
  created: fc.constant('2025-01-01T00:00:00.1234567Z'),
  position: fc.record({ commit: fc.bigInt({ min: 0n, max: 2n ** 63n }), prepare: fc.bigInt({ min: 0n, max: 9n }) }),
  data: bytes,
  metadata: bytes,
});
