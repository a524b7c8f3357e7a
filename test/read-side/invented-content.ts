import fc from 'fast-check';
import { uuidv5 } from '#domain/kernel';
import { type Content } from '#contexts/targets';

/** What people and programs write, and what a statement, a JSON document or a table may choke on. */
const hostile = [
  `'; drop table current_targets__v2; --`,
  '{"a": [1, null]}',
  'null',
  String.raw`\u0000 \n \\ \"`,
  '𠮷野家👨‍👩‍👧‍👦',
  '\u202eRTL\u200b\u2028行',
  '1e400',
  '％１００',
  `$1 :name ? %s`,
  'é e\u0301',
];

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }).map((each) => each.replaceAll('\0', '').trim() || '空'),
);
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined, freq: 3 });

/** In the one form that the catalogue takes. */
export const money = fc
  .tuple(fc.constantFrom(0, 1, 480_000, 9_999_999_999_999), fc.integer({ min: 0, max: 99 }))
  .map(([yuan, fen]) => `${yuan}.${String(fen).padStart(2, '0')}`);
const weight = fc.constantFrom('10', '22.5', '0', '90', '7.25', '-1', '33.333333333');
const operator = fc.constantFrom('=' as const, '≥' as const, '≤' as const, '>' as const, '<' as const, '定性' as const);

const full = { level1: text, level2: text, level3: text, operator, value: text, weight };
const rest = {
  unit: maybe(text),
  direction: maybe(fc.constantFrom('正向指标' as const, '反向指标' as const)),
  source: maybe(fc.record({ line: fc.integer({ min: 1, max: 1e6 }), raw: fc.array(fc.oneof(text, fc.constant(''))) })),
  /** Whether it is a row that stands in the target, where there is one left. */
  stands: fc.boolean(),
};
const row = fc.oneof(
  { weight: 3, arbitrary: fc.record({ ...full, ...rest }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ level1: maybe(text), level2: maybe(text), level3: maybe(text), operator: maybe(operator) },
      ...{ value: maybe(text), weight: maybe(weight) },
      ...rest,
    }),
  },
);

export const contents = fc.record({
  name: text,
  budget: money,
  annualGoal: maybe(text),
  indicators: fc.array(row, { maxLength: 5 }),
});
export type InventedContent = typeof contents extends fc.Arbitrary<infer T> ? T : never;

/** With the ids that its rows would get: those of rows that stand in the target, and new ones. */
export function withIds(
  { indicators, ...content }: InventedContent,
  target: { readonly id: string; readonly added: number; readonly standing: readonly string[] },
): Content {
  const standing = [...target.standing];
  let ordinal = target.added;
  const rows = indicators.map(({ stands, ...each }) => {
    const indicatorId = stands ? standing.pop() : undefined;
    return { ...each, indicatorId: indicatorId ?? uuidv5(`indicator/${(ordinal += 1)}`, target.id) };
  });
  // Keys without a value are left out of what is recorded.
  return JSON.parse(JSON.stringify({ ...content, indicators: rows })) as Content;
}
