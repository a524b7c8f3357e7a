import { type Row, type RowChange } from './projection.js';

export type TableWrite =
  /** All that match a key, but for rows with one of these primary keys: an upsert behind it overwrites them whole. */
  | { readonly kind: 'delete'; readonly keys: readonly Row[]; readonly spared: readonly Row[] }
  | { readonly kind: 'update'; readonly patches: readonly Patch[] }
  | { readonly kind: 'upsert'; readonly rows: readonly Row[] };

export interface Patch {
  readonly key: Row;
  readonly set: Row;
}

export interface TableShape {
  readonly primaryKey: readonly string[];
  /** Properties whose values are equal in the database exactly when their texts are equal here. */
  readonly exact: ReadonlySet<string>;
  /** Whether something but the primary key is unique: then a row cannot take over a value before the other row is gone. */
  readonly hasOtherKeys: boolean;
}

/**
 * The changes of one batch to one table, folded into few bulk writes that leave what the changes one by one would.
 * A row is followed by its primary key; a delete by other columns is applied to the rows still in hand and moved to the
 * front; an update by other columns stands alone, between two flushes.
 */
export class TableChanges {
  private readonly done: TableWrite[] = [];
  private readonly deletes = new Map<string, Row>();
  private readonly patches = new Map<string, Patch>();
  private readonly rows = new Map<string, Row>();
  /** Ids of rows by the first column of the primary key: a parent's rows are deleted by it, many times a batch. */
  private readonly idsByFirst = new Map<string, Set<string>>();

  constructor(private readonly shape: TableShape) {}

  add(change: RowChange): void {
    switch (change.kind) {
      case 'upsert':
        this.upsert(change.row);
        return;
      case 'update':
        this.update(change.key, change.set);
        return;
      case 'delete':
        this.delete(change.key);
        return;
    }
  }

  writes(): readonly TableWrite[] {
    this.flush();
    return this.done;
  }

  private upsert(row: Row): void {
    const id = this.identity(row);
    this.rows.set(id, row);
    const first = this.firstOf(row) ?? '';
    const ids = this.idsByFirst.get(first);
    if (ids) ids.add(id);
    else this.idsByFirst.set(first, new Set([id]));
  }

  private update(key: Row, set: Row): void {
    if (this.shape.primaryKey.some((column) => column in set)) {
      throw new Error('主键不可更新 a primary key is never updated: delete the row and upsert another');
    }
    if (Object.keys(set).length === 0) return;
    if (!this.isWhole(key)) {
      this.flush();
      this.done.push({ kind: 'update', patches: [{ key, set }] });
      return;
    }
    const id = this.identity(key);
    const row = this.rows.get(id);
    if (row) this.rows.set(id, { ...row, ...set });
    else this.patches.set(id, { key, set: { ...this.patches.get(id)?.set, ...set } });
  }

  private delete(key: Row): void {
    if (this.isWhole(key)) {
      const id = this.identity(key);
      this.rows.delete(id);
      this.patches.delete(id);
    } else {
      // A row patched in this batch may only now match, or match no longer: let the database decide.
      if (this.isPatched(key) || !this.isExact(key)) this.flush();
      for (const id of this.idsNear(key)) {
        const row = this.rows.get(id);
        if (!row || !matches(row, key)) continue;
        // The row that it overwrites matches as well only where the key says nothing but what is in the primary key.
        if (this.isPartOfPrimaryKey(key)) this.rows.delete(id);
        else this.delete(this.keyOf(row));
      }
    }
    this.deletes.set(textOf(key), key);
  }

  /** Deletes come first: a row that was deleted and written again is among the upserts, and need not be deleted for that. */
  private flush(): void {
    for (const keys of alike([...this.deletes.values()], columnsOf)) {
      this.done.push({ kind: 'delete', keys, spared: this.sparedBy(keys) });
    }
    for (const patches of alike([...this.patches.values()], ({ set }) => columnsOf(set))) {
      this.done.push({ kind: 'update', patches });
    }
    if (this.rows.size > 0) this.done.push({ kind: 'upsert', rows: [...this.rows.values()] });
    this.deletes.clear();
    this.patches.clear();
    this.rows.clear();
    this.idsByFirst.clear();
  }

  /** Of the rows in hand those that the keys may match, as primary keys: no others need be sent. */
  private sparedBy(keys: readonly Row[]): readonly Row[] {
    if (this.shape.hasOtherKeys) return [];
    const firsts = new Set(keys.map((key) => this.firstOf(key)));
    const near = [...this.rows.values()].filter((row) => firsts.has(undefined) || firsts.has(this.firstOf(row)));
    return near.map((row) => this.keyOf(row));
  }

  private identity(row: Row): string {
    let id = '';
    for (const column of this.shape.primaryKey) {
      const value = row[column];
      if (value === undefined || value === null) throw new Error(`缺少主键 the primary key is missing: ${column}`);
      // Postgres knows no text with this character in it.
      id += `${scalar(value)}\u0000`;
    }
    return id;
  }

  private firstOf(row: Row): string | undefined {
    const value = row[this.shape.primaryKey[0] ?? ''];
    return value === undefined || value === null ? undefined : scalar(value);
  }

  private idsNear(key: Row): Iterable<string> {
    const first = this.firstOf(key);
    return first === undefined ? this.rows.keys() : (this.idsByFirst.get(first) ?? []);
  }

  private keyOf(row: Row): Row {
    return Object.fromEntries(this.shape.primaryKey.map((column) => [column, row[column] ?? null]));
  }

  private isWhole(key: Row): boolean {
    const columns = Object.keys(key);
    if (columns.length === 0) throw new Error('键为空 an empty key would match every row');
    return columns.length === this.shape.primaryKey.length && this.shape.primaryKey.every((column) => column in key);
  }

  private isPartOfPrimaryKey(key: Row): boolean {
    return Object.keys(key).every((column) => this.shape.primaryKey.includes(column));
  }

  private isExact(key: Row): boolean {
    return Object.keys(key).every((column) => this.shape.exact.has(column));
  }

  private isPatched(key: Row): boolean {
    return [...this.patches.values()].some(({ set }) => Object.keys(key).some((column) => column in set));
  }
}

const columnsOf = (row: Row): string => Object.keys(row).sort().join('\u0000');
const textOf = (key: Row): string => JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));
const scalar = (value: string | number | boolean | object): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** As in SQL, nothing equals null. */
function matches(row: Row, key: Row): boolean {
  return Object.entries(key).every(([column, wanted]) => {
    const value = row[column];
    if (wanted === null || value === null || value === undefined) return false;
    return scalar(value) === scalar(wanted);
  });
}

function alike<T>(items: readonly T[], by: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return [...groups.values()];
}
