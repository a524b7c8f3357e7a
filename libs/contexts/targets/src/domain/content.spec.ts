import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { contentHashOf, contentSchema, type Content } from './content.js';
import { hashOfRevision, proposedContentSchema } from './proposed-content.js';
import { content, contentHash, contentOf, proposed, rows, targetId } from './target-for-spec.js';

type Json = { [key: string]: unknown };
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Json)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
};

const withoutGoal: Content = { name: content.name, budget: content.budget, indicators: content.indicators };

describe('contentHash', () => {
  it('is SHA-256 of the sorted JSON of what is decided on', () => {
    const { name, budget, annualGoal, indicators } = content;
    const decidedOn = { name, budget, annualGoal, indicators: indicators.map(({ source: _, ...rest }) => rest) };
    expect(contentHash).toBe(
      createHash('sha256')
        .update(JSON.stringify(sorted(decidedOn)))
        .digest('hex'),
    );
  });

  const [first, ...others] = content.indicators;
  const withFirst = (changes: Partial<Content['indicators'][number]>): Content => ({
    ...content,
    indicators: [{ ...first!, ...changes }, ...others],
  });

  it('does not see raw cells, lines, or the order of keys', () => {
    expect(contentHashOf(withFirst({ source: { line: 99, raw: [] } }))).toBe(contentHash);
    expect(contentHashOf(withFirst({ source: undefined }))).toBe(contentHash);
    const { name, ...rest } = content;
    expect(contentHashOf({ ...rest, name })).toBe(contentHash);
  });

  it('does not see the difference between a key left out and one that is undefined', () => {
    expect(contentHashOf({ ...content, annualGoal: undefined })).toBe(contentHashOf(withoutGoal));
  });

  it('changes with everything else', () => {
    const changed: Content[] = [
      ...[
        contentOf({ name: '别的' }),
        contentOf({ budget: '480000.01' }),
        contentOf({ annualGoal: '别的' }),
        withoutGoal,
      ],
      ...[contentOf({ indicators: rows.slice(1) }, [2, 3, 4]), contentOf({}, [2, 1, 3, 4])],
      { ...content, indicators: content.indicators.toReversed() },
      ...(['level1', 'level2', 'level3', 'value', 'unit'] as const).map((key) => withFirst({ [key]: '别的' })),
      ...[withFirst({ operator: '>' }), withFirst({ weight: '31' }), withFirst({ direction: '反向指标' })],
      ...(['level1', 'level3', 'direction', 'weight'] as const).map((key) => withFirst({ [key]: undefined })),
    ];
    const hashes = new Set([contentHash, ...changed.map(contentHashOf)]);
    expect(hashes.size).toBe(changed.length + 1);
  });

  it('is known of a revision before it is made', () => {
    const target = { id: targetId, indicatorsAdded: 4 };
    expect(hashOfRevision(target, { ...proposed, indicators: content.indicators })).toBe(contentHash);
    const two = { indicators: rows.slice(0, 2) };
    expect(hashOfRevision(target, { ...proposed, ...two })).toBe(contentHashOf(contentOf(two, [5, 6])));
  });
});

describe('content', () => {
  const budget = (amount: string) => contentSchema.safeParse({ ...content, budget: amount });
  const firstRow = (row: object) => proposedContentSchema.safeParse({ ...proposed, indicators: [row] });

  it('holds money in one form', () => {
    for (const [written, kept] of [
      ['480000', '480000.00'],
      ['0.5', '0.50'],
      ['007', '7.00'],
      ['9999999999999999.99', '9999999999999999.99'],
    ]) {
      expect(budget(written!)).toMatchObject({ data: { budget: kept } });
    }
  });

  it.each(['-1', '-0', '1.005', '10000000000000000', '1,000', '1e3', '', ' 1', '+1', 'NaN', '.5'])(
    'refuses the budget %j',
    (amount) => expect(budget(amount).success).toBe(false),
  );

  it('holds weights in the shortest form', () => {
    for (const [written, kept] of [
      ['10.0', '10'],
      ['22.50', '22.5'],
      ['0', '0'],
      ['-5', '-5'],
    ]) {
      expect(firstRow({ weight: written })).toMatchObject({ data: { indicators: [{ weight: kept }] } });
    }
    for (const weight of ['', '十', '1e1', 10, null]) expect(firstRow({ weight }).success).toBe(false);
  });

  it('takes a draft that lacks anything but its name and budget', () => {
    expect(proposedContentSchema.safeParse({ name: '人才', budget: '0', indicators: [{}] }).success).toBe(true);
    for (const key of ['name', 'budget', 'indicators']) {
      expect(proposedContentSchema.safeParse({ ...proposed, [key]: undefined }).success).toBe(false);
    }
  });

  it('trims text, and refuses what is blank, too long or could not be kept', () => {
    expect(firstRow({ level3: ' 引进人数\n' })).toMatchObject({ data: { indicators: [{ level3: '引进人数' }] } });
    for (const level3 of ['', ' \t', '指'.repeat(4001), 'a\u0000b', 'a\ud800b', '\udc00', 'a\u0007', '\uffff', null]) {
      expect(firstRow({ level3 }).success).toBe(false);
    }
    expect(firstRow({ level3: '𠮷野家 \u{1f600}\n第二行' }).success).toBe(true);
  });

  it.each([
    ['>=', '≥'],
    ['<=', '≤'],
    ['＝', '='],
    ['不低于', '≥'],
    [' 定性指标 ', '定性'],
  ])('takes the operator %s as %s, as the import does', (operator, kept) =>
    expect(firstRow({ operator })).toMatchObject({ data: { indicators: [{ operator: kept }] } }),
  );

  it('takes a line and cells that a column takes', () => {
    expect(firstRow({ source: { line: 2 ** 31 - 1, raw: ['', ' \t', '\u0007'] } }).success).toBe(true);
    for (const source of [
      { line: 2 ** 31, raw: [] },
      { line: 1, raw: ['\0'] },
      { line: 1, raw: ['\udc00'] },
    ]) {
      expect(firstRow({ source }).success).toBe(false);
    }
  });

  it('refuses keys and words it does not know', () => {
    for (const row of [
      { name: '引进人数' },
      { operator: '约等于' },
      { direction: '正向' },
      { indicatorId: '1' },
      { source: { line: 0, raw: [] } },
    ]) {
      expect(firstRow(row).success).toBe(false);
    }
    expect(firstRow({ operator: '定性' }).success).toBe(true);
    const many = Array.from({ length: 501 }, () => ({}));
    expect(proposedContentSchema.safeParse({ ...proposed, indicators: many }).success).toBe(false);
  });
});
