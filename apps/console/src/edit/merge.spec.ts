import { describe, expect, it } from '@jest/globals';
import { draft, row } from './draft-for-spec.js';
import { merged, settled } from './merge.js';

const [a, b, c] = [row('a', { value: '1', weight: '10' }), row('b', { value: '2' }), row('c', { value: '3' })];
const seen = draft(a, b, c);
const cellsOf = (of: ReturnType<typeof merged>) =>
  of.draft.rows.map(({ key, cells }) => `${key} ${cells.value} ${cells.weight}`);

describe('what two changed since the same revision', () => {
  it('goes together cell by cell, also within one row', () => {
    const mine = draft(row('a', { value: '9', weight: '10' }), b, c);
    const theirs = {
      ...draft(row('a', { value: '1', weight: '20' }), b, row('c', { value: '8' })),
      head: { ...seen.head, name: '新名' },
    };
    const both = merged(mine, seen, theirs);
    expect(both.overlaps).toEqual([]);
    expect(cellsOf(both)).toEqual(['a 9 20', 'b 2 ', 'c 8 ']);
    expect(both.draft.head.name).toBe('新名');
  });

  it('is asked about only where both changed one cell differently', () => {
    const mine = draft(row('a', { value: '9', weight: '30' }), b, c);
    const theirs = draft(row('a', { value: '7', weight: '30.0' }), b, c);
    const both = merged(mine, seen, { ...theirs, rows: [row('a', { value: '7', weight: '30' }), b, c] });
    const overlap = { key: 'a', field: 'value', mine: '9', theirs: '7' } as const;
    expect(both.overlaps).toEqual([overlap]);
    expect(cellsOf(both)[0]).toBe('a 9 30');
    expect(settled(both.draft, overlap, 'theirs').rows[0]?.cells.value).toBe('7');
    expect(settled(both.draft, overlap, 'mine')).toBe(both.draft);
  });

  it('takes what is only written otherwise for the same', () => {
    const mine = draft(row('a', { value: '１', weight: '10' }), b, c);
    expect(merged(mine, seen, draft(row('a', { value: '5', weight: '10' }), b, c)).overlaps).toEqual([]);
  });

  it('keeps rows that either added, each after the one it came after', () => {
    const mine = draft(a, row('mine'), b, c);
    const theirs = draft(row('first'), a, b, row('theirs'), c);
    expect(merged(mine, seen, theirs).draft.rows.map(({ key }) => key)).toEqual([
      'first',
      'a',
      'mine',
      'b',
      'theirs',
      'c',
    ]);
  });

  it('keeps the order of who moved rows', () => {
    const keys = (mine: readonly (typeof a)[], theirs: readonly (typeof a)[]) =>
      merged(draft(...mine), seen, draft(...theirs)).draft.rows.map(({ key }) => key);
    expect(keys([c, a, b], [a, b, c, row('d')])).toEqual(['c', 'd', 'a', 'b']);
    expect(keys([a, b, c], [b, c, a])).toEqual(['b', 'c', 'a']);
  });

  it('lets a row go that one took out and the other left alone', () => {
    expect(merged(draft(a, c), seen, seen).draft.rows.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(merged(seen, seen, draft(a, b)).draft.rows.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('asks about a row that one took out and the other changed', () => {
    const changed = row('b', { value: '5', level3: '名称' });
    const mineGone = merged(draft(a, c), seen, draft(a, changed, c));
    expect(mineGone.overlaps).toEqual([{ key: 'b', field: 'row', mine: '', theirs: '名称', row: changed }]);
    const [overlap] = mineGone.overlaps;
    expect(settled(mineGone.draft, overlap!, 'theirs').rows).toContain(changed);

    const theirsGone = merged(draft(a, changed, c), seen, draft(a, c));
    expect(theirsGone.overlaps).toEqual([{ key: 'b', field: 'row', mine: '名称', theirs: '' }]);
    expect(theirsGone.draft.rows.map(({ key }) => key)).toContain('b');
    expect(settled(theirsGone.draft, theirsGone.overlaps[0]!, 'theirs').rows).toHaveLength(2);
  });
});
