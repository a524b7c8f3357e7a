import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Row, type RowChange } from './projection.js';
import { TableChanges, type TableWrite } from './table-changes.js';

class Table {
  readonly a = 0;
}
const shape = { primaryKey: ['a', 'b'], exact: new Set(['a', 'b', 'c']), hasOtherKeys: false };
const small = fc.integer({ min: 0, max: 2 });
const state = fc.constantFrom('x', 'y', null);
const change: fc.Arbitrary<RowChange> = fc.oneof(
  fc.record({ a: small, b: small, c: state, d: state }).map((row) => ({ kind: 'upsert' as const, table: Table, row })),
  fc
    .record({
      key: fc.oneof(fc.record({ a: small, b: small }), fc.record({ a: small }), fc.record({ c: fc.constant('x') })),
      set: fc.oneof(fc.record({ c: state }), fc.record({ d: state }), fc.record({ c: state, d: state })),
    })
    .map((patch) => ({ kind: 'update' as const, table: Table, ...patch })),
  fc
    .oneof(
      ...[fc.record({ a: small, b: small }), fc.record({ a: small }), fc.record({ b: small })],
      ...[fc.record({ c: state }), fc.record({ d: state }), fc.record({ a: small, c: state })],
    )
    .map((key) => ({ kind: 'delete' as const, table: Table, key })),
);

const fits = (row: Row, key: Row): boolean =>
  Object.entries(key).every(([column, value]) => value !== null && row[column] === value);

/** A table that takes one change after another. */
function apply(
  rows: readonly Row[],
  { kind, ...change }: Pick<RowChange, 'kind'> & { row?: Row; key?: Row; set?: Row },
) {
  const { row = {}, key = {}, set = {} } = change;
  if (kind === 'upsert') return [...rows.filter((other) => other['a'] !== row['a'] || other['b'] !== row['b']), row];
  if (kind === 'delete') return rows.filter((other) => !fits(other, key));
  return rows.map((other) => (fits(other, key) ? { ...other, ...set } : other));
}

function applyWrite(rows: readonly Row[], write: TableWrite): readonly Row[] {
  switch (write.kind) {
    case 'delete':
      return rows.filter(
        (row) => write.spared.some((key) => fits(row, key)) || !write.keys.some((key) => fits(row, key)),
      );
    case 'update':
      return rows.map((row) =>
        write.patches.reduce((now, { key, set }) => (fits(row, key) ? { ...now, ...set } : now), row),
      );
    case 'upsert':
      return write.rows.reduce<readonly Row[]>((now, row) => apply(now, { kind: 'upsert', row }), rows);
  }
}

const sorted = (rows: readonly Row[]): readonly string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

describe('the changes of a batch', () => {
  it('leave in bulk what they leave one by one', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.array(change, { maxLength: 14 }), (before, batch) => {
        const there = before.filter(({ kind }) => kind === 'upsert').reduce<readonly Row[]>(apply, []);
        const pending = new TableChanges(shape);
        for (const each of batch) pending.add(each);
        expect(sorted(pending.writes().reduce(applyWrite, there))).toEqual(sorted(batch.reduce(apply, there)));
      }),
      { numRuns: 2000 },
    );
  });

  it('of many rows are one write of each kind', () => {
    const pending = new TableChanges(shape);
    for (const b of [0, 1, 2]) {
      pending.add({ kind: 'delete', table: Table, key: { a: b } });
      pending.add({ kind: 'upsert', table: Table, row: { a: b, b, c: 'x', d: null } });
      pending.add({ kind: 'update', table: Table, key: { a: 9, b }, set: { c: 'y' } });
    }
    expect(pending.writes().map(({ kind }) => kind)).toEqual(['delete', 'update', 'upsert']);
  });

  it.each([{ a: 1 }, { c: 'x' }])(
    'delete no row by %j that is written again, unless another row may take over its values',
    (key) => {
      for (const hasOtherKeys of [false, true]) {
        const pending = new TableChanges({ ...shape, hasOtherKeys });
        pending.add({ kind: 'delete', table: Table, key });
        pending.add({ kind: 'upsert', table: Table, row: { a: 1, b: 0, c: 'x', d: null } });
        const [first] = pending.writes();
        expect(first).toEqual({ kind: 'delete', keys: [key], spared: hasOtherKeys ? [] : [{ a: 1, b: 0 }] });
      }
    },
  );

  it('delete a row written before only as part of what is deleted with it, and send no rows to spare that it has not', () => {
    const pending = new TableChanges(shape);
    pending.add({ kind: 'upsert', table: Table, row: { a: 1, b: 0, c: 'x', d: null } });
    pending.add({ kind: 'upsert', table: Table, row: { a: 2, b: 0, c: 'x', d: null } });
    pending.add({ kind: 'delete', table: Table, key: { a: 1 } });
    expect(pending.writes()).toEqual([
      { kind: 'delete', keys: [{ a: 1 }], spared: [] },
      { kind: 'upsert', rows: [{ a: 2, b: 0, c: 'x', d: null }] },
    ]);
  });

  it('never touch a primary key, nor every row', () => {
    const pending = new TableChanges(shape);
    expect(() => pending.add({ kind: 'update', table: Table, key: { a: 1, b: 1 }, set: { a: 2 } })).toThrow('主键');
    expect(() => pending.add({ kind: 'delete', table: Table, key: {} })).toThrow('键为空');
    expect(() => pending.add({ kind: 'upsert', table: Table, row: { a: 1, c: 'x' } })).toThrow('缺少主键');
  });
});
