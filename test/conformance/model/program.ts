import fc from 'fast-check';
import { type Expected } from './stream-model.js';

/** What a request expects, told by the stream it will meet. */
export type Ask = 'any' | 'no_stream' | 'stream_exists' | { readonly offLast: number };
export type FilterKind = 'prefix' | 'regex' | 'type';

export type Step =
  | { readonly kind: 'append'; readonly types: readonly number[]; readonly expected: Ask; readonly alone: boolean }
  | {
      readonly kind: 'again';
      readonly batch: number;
      readonly skip: number;
      readonly take: number;
      readonly more: boolean;
      readonly expected: Ask | 'same';
      readonly alone: boolean;
    }
  | { readonly kind: 'metadata'; readonly metadata: Readonly<Record<string, unknown>>; readonly expected: Ask }
  | { readonly kind: 'delete' | 'tombstone'; readonly expected: Ask }
  | {
      readonly kind: 'read';
      readonly direction: 'forwards' | 'backwards';
      readonly from: 'start' | 'end' | number;
      readonly maxCount: number;
    }
  | { readonly kind: 'read-metadata' }
  | {
      readonly kind: 'read-all';
      readonly direction: 'forwards' | 'backwards';
      readonly at: number;
      readonly maxCount: number;
    }
  | { readonly kind: 'subscribe'; readonly from: 'start' | number }
  | { readonly kind: 'subscribe-all'; readonly from: 'start' | 'end' | 'middle'; readonly filter: FilterKind };

/** What is done to each stream, one step after the other; the streams at the same time. */
export type Program = readonly (readonly Step[])[];

export function expectedOf(ask: Ask, last: bigint): Expected {
  if (typeof ask === 'string') return ask;
  const revision = last + BigInt(ask.offLast);
  return revision < 0n ? 'no_stream' : revision;
}

const ask: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('any' as const) },
  { weight: 2, arbitrary: fc.constantFrom('no_stream' as const, 'stream_exists' as const) },
  { weight: 3, arbitrary: fc.constant({ offLast: 0 }) },
  { weight: 2, arbitrary: fc.record({ offLast: fc.integer({ min: -3, max: 2 }) }) },
);
const small = fc.nat({ max: 12 });
const direction = fc.constantFrom('forwards' as const, 'backwards' as const);
const place = fc.oneof(fc.constantFrom('start' as const, 'end' as const), small);
const alone = fc.boolean();

const metadata = fc.record(
  {
    $maxCount: fc.integer({ min: 1, max: 6 }),
    $tb: fc.nat({ max: 9 }),
    $acl: fc.constantFrom({ $w: 'ops' }, { $r: ['a', 'b'], $d: '$admins' }),
    owner: fc.constantFrom('人社局', ''),
  },
  { requiredKeys: [] },
);

const append = fc.record({
  kind: fc.constant('append' as const),
  types: fc.array(fc.nat({ max: 2 }), { maxLength: 4 }),
  expected: ask,
  alone,
});
const again = fc.record({
  kind: fc.constant('again' as const),
  batch: fc.nat(),
  skip: fc.constantFrom(0, 0, 1, 2),
  take: fc.integer({ min: 1, max: 4 }),
  more: fc.constantFrom(false, false, false, true),
  expected: fc.oneof(fc.constant('same' as const), ask),
  alone,
});
const step = fc.oneof(
  { weight: 8, arbitrary: append },
  { weight: 4, arbitrary: again },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('metadata' as const), metadata, expected: ask }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), expected: ask }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      direction,
      from: place,
      maxCount: fc.integer({ min: 1, max: 8 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('read-metadata' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('read-all' as const),
      direction,
      at: fc.nat(),
      maxCount: small.map((it) => it + 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('subscribe' as const),
      from: fc.oneof(fc.constant('start' as const), small),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('subscribe-all' as const),
      from: fc.constantFrom('start' as const, 'end' as const, 'middle' as const),
      filter: fc.constantFrom('prefix' as const, 'regex' as const, 'type' as const),
    }),
  },
);
const end = fc.record({ kind: fc.constant('tombstone' as const), expected: ask });

/** A stream's steps; now and then a tombstone somewhere, after which little can happen. */
const lane = fc
  .record({
    steps: fc.array(step, { maxLength: 40, size: 'max' }),
    end: fc.option(end),
    rest: fc.array(step, { maxLength: 5 }),
  })
  .map(({ steps, end: tombstone, rest }): readonly Step[] => (tombstone ? [...steps, tombstone, ...rest] : steps));

export const programs: fc.Arbitrary<Program> = fc.array(lane, { minLength: 1, maxLength: 6, size: 'max' });
