import { emptyCells, withText, type Draft, type Row } from './draft.js';
import { fields, headFields, type Field, type HeadField } from './fields.js';
import { tidied } from './tidied.js';

/** One cell that two changed differently, or a row that one changed and the other took out. */
export interface Overlap {
  readonly key?: string;
  readonly field: Field | HeadField | 'row';
  readonly mine: string;
  readonly theirs: string;
  /** Of a row that one took out here and another changed: as the other left it. */
  readonly row?: Row;
}

interface Merged {
  readonly draft: Draft;
  /** Each stands with one's own version until it is settled. */
  readonly overlaps: readonly Overlap[];
}

/** One's own changes since what was `seen` upon what others made of it: cell by cell, and only where both changed the same one it asks. */
export function merged(mine: Draft, seen: Draft, now: Draft): Merged {
  const overlaps: Overlap[] = [];
  const head = { ...now.head };
  for (const field of headFields) {
    const chosen = choose(field, [mine.head[field], seen.head[field], now.head[field]]);
    head[field] = chosen.text;
    if (chosen.isOverlap) overlaps.push({ field, mine: mine.head[field], theirs: now.head[field] });
  }
  const rows = mergedRows({ mine: mine.rows, seen: seen.rows, now: now.rows }, overlaps);
  return { draft: { head, rows }, overlaps };
}

function choose(field: Field | HeadField, [mine, seen, now]: readonly [string, string, string]) {
  if (tidied(field, mine) === seen) return { text: now, isOverlap: false };
  return { text: mine, isOverlap: now !== seen && tidied(field, mine) !== now };
}

interface Sides {
  readonly mine: readonly Row[];
  readonly seen: readonly Row[];
  readonly now: readonly Row[];
}

const byKey = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.key, row]));
const saidIn = ({ cells }: Row): string => fields.map((field) => tidied(field, cells[field])).join('\0');
const isSame = (one: Row, other: Row): boolean => saidIn(one) === saidIn(other);
const nameOf = ({ cells: { level1, level2, level3 } }: Row): string => level3 || level2 || level1;

function mergedRows({ mine, seen, now }: Sides, overlaps: Overlap[]): readonly Row[] {
  const [ours, before, theirs] = [byKey(mine), byKey(seen), byKey(now)];
  const kept = (row: Row): readonly Row[] => {
    const [old, other] = [before.get(row.key), theirs.get(row.key)];
    if (old === undefined) return [row];
    if (other !== undefined) return [mergedRow(row, old, other, overlaps)];
    if (isSame(row, old)) return [];
    overlaps.push({ key: row.key, field: 'row', mine: nameOf(row), theirs: '' });
    return [row];
  };
  for (const row of now) {
    const old = before.get(row.key);
    if (old === undefined || ours.has(row.key) || isSame(row, old)) continue;
    overlaps.push({ key: row.key, field: 'row', mine: '', theirs: nameOf(row), row });
  }
  const rows = mine.flatMap(kept);
  const added = now.filter(({ key }) => !before.has(key) && !ours.has(key));
  if (!isInOrder(mine, seen)) return woven(rows, added, now);
  const known = byKey([...rows, ...added]);
  const inTheirs = now.flatMap(({ key }) => known.get(key) ?? []);
  return woven(
    inTheirs,
    rows.filter(({ key }) => !theirs.has(key)),
    mine,
  );
}

/** Whether the rows that are in both stand in one order. */
function isInOrder(rows: readonly Row[], seen: readonly Row[]): boolean {
  const place = new Map(seen.map(({ key }, at) => [key, at]));
  const places = rows.flatMap(({ key }) => place.get(key) ?? []);
  return places.every((at, index) => index === 0 || at > (places[index - 1] ?? -1));
}

/** The rows with more of them, each right after the one that it came after where it came from. */
function woven(rows: readonly Row[], more: readonly Row[], from: readonly Row[]): readonly Row[] {
  const result = [...rows];
  for (const row of more) {
    const before = from.slice(
      0,
      from.findIndex(({ key }) => key === row.key),
    );
    const anchor = before.findLast(({ key }) => result.some((each) => each.key === key));
    result.splice(result.findIndex(({ key }) => key === anchor?.key) + 1, 0, row);
  }
  return result;
}

function mergedRow(row: Row, old: Row, other: Row, overlaps: Overlap[]): Row {
  const cells = fields.map((field) => {
    const { text, isOverlap } = choose(field, [row.cells[field], old.cells[field], other.cells[field]]);
    if (isOverlap) overlaps.push({ key: row.key, field, mine: row.cells[field], theirs: other.cells[field] });
    return [field, text] as const;
  });
  return { ...row, cells: { ...emptyCells, ...Object.fromEntries(cells) } };
}

/** The draft once it was said whose version of an overlap stands; one's own stands already. */
export function settled(draft: Draft, { key, field, theirs, row }: Overlap, whose: 'mine' | 'theirs'): Draft {
  if (whose === 'mine') return draft;
  if (field !== 'row') return withText(draft, { key, field }, theirs);
  if (row !== undefined) return { ...draft, rows: [...draft.rows, row] };
  return { ...draft, rows: draft.rows.filter((each) => each.key !== key) };
}
