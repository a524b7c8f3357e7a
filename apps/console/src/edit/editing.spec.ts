import { describe, expect, it } from '@jest/globals';
import { content, draft, ids, row } from './draft-for-spec.js';
import { edited, type Act } from './editing.js';
import { opened } from './exchange.js';
import { attemptOf, isWaiting } from './sending.js';
import { draftIn, type Editing } from './state.js';

const seen = {
  revision: 4,
  content: content({ level3: '甲', weight: '10' }, { level3: '乙', weight: '20' }, { level3: '丙' }),
};
const [first, second] = ids;
const begin = (): Editing => opened(seen);
const after = (...acts: readonly Act[]): Editing => acts.reduce(edited, begin());
const at = (rowNumber: number, column: number): Act => ({ act: 'go', to: { row: rowNumber, column } });
const type = (text: string, key: string = first): Act => ({ act: 'type', place: { key, field: 'weight' }, text });
const down: Act = { act: 'move', move: 'down', extend: false };
const weights = (editing: Editing) => draftIn(editing).rows.map(({ cells }) => cells.weight);
const names = (editing: Editing) => draftIn(editing).rows.map(({ cells }) => cells.level3);

describe('typing in a cell', () => {
  it('leaves the text as it is typed, and brings it into its form only when one leaves', () => {
    const typing = after(at(0, 6), type('２'), type('２２．５'));
    expect([weights(typing)[0], typing.mode]).toEqual(['２２．５', 'type']);
    const left = edited(typing, down);
    expect([weights(left)[0], left.mode, left.at]).toEqual(['22.5', 'move', { row: 1, column: 6 }]);
  });

  it('is one step to undo, however many keys', () => {
    const typed = after(at(0, 6), type('2'), type('25'), down, type('7', second), down);
    expect(weights(edited(typed, { act: 'undo' })).slice(0, 2)).toEqual(['25', '20']);
    const back = edited(edited(typed, { act: 'undo' }), { act: 'undo' });
    expect(weights(back).slice(0, 2)).toEqual(['10', '20']);
    expect(weights(edited(back, { act: 'redo' })).slice(0, 2)).toEqual(['25', '20']);
  });

  it('gives back by Esc what stood there, also within a text', () => {
    expect(weights(after(at(0, 6), type('2'), { act: 'restore' }))[0]).toBe('10');
    expect(weights(after(at(0, 6), { act: 'enter' }, type('105'), { act: 'restore' }))[0]).toBe('10');
  });
});

describe('blocks and rows', () => {
  const paste = (...block: readonly (readonly string[])[]): Act => ({ act: 'paste', block, newKey: () => 'new' });

  it('pastes a block in one step', () => {
    const pasted = after(at(1, 6), paste(['30'], ['40'], ['50']));
    expect(weights(pasted)).toEqual(['10', '30', '40', '50']);
    expect(weights(edited(pasted, { act: 'undo' }))).toEqual(['10', '20', '']);
  });

  it('says why a block is refused until one goes on', () => {
    const refused = after(at(0, 7), paste(['1', '2']));
    expect(refused.refused?.zh).toContain('只放得下 1 列');
    expect(draftIn(refused)).toEqual(draftIn(begin()));
    expect(edited(refused, down).refused).toBeUndefined();
  });

  it('empties what is chosen, and nothing else', () => {
    const chosen = after(at(0, 6), { act: 'move', move: 'down', extend: true }, { act: 'clear' });
    expect([weights(chosen), names(chosen)]).toEqual([
      ['', '', ''],
      ['甲', '乙', '丙'],
    ]);
  });

  it('puts in, moves and takes out rows', () => {
    const rows = (what: 'above' | 'below' | 'delete' | 'up' | 'down'): Act => ({ act: 'rows', what, newKey: 'new' });
    expect(names(after(at(1, 0), rows('above')))).toEqual(['甲', '', '乙', '丙']);
    expect(names(after(at(2, 0), rows('below')))).toEqual(['甲', '乙', '丙', '']);
    expect(names(after(at(1, 0), rows('up')))).toEqual(['乙', '甲', '丙']);
    expect(names(after(at(2, 0), rows('up'), rows('up'), rows('up')))).toEqual(['丙', '甲', '乙']);
    expect(names(after(at(0, 0), rows('down')))).toEqual(['乙', '甲', '丙']);
    const gone = after(at(2, 0), rows('delete'));
    expect([names(gone), gone.at.row]).toEqual([['甲', '乙'], 1]);
    expect(names(edited(gone, { act: 'undo' }))).toEqual(['甲', '乙', '丙']);
  });
});

describe('what is sent', () => {
  it('is nothing where nothing is other, also where it is only written otherwise', () => {
    expect(attemptOf(begin(), 'k')).toBeUndefined();
    expect(attemptOf(after(at(0, 6), type('１０')), 'k')).toBeUndefined();
  });

  it('is the whole content by the revision that was seen; a new row has no id, and one that is blank is not sent', () => {
    const below = (newKey: string): Act => ({ act: 'rows', what: 'below', newKey });
    const editing = after(at(2, 0), below('blank'), below('new'), type('5', 'new'));
    const attempt = attemptOf(editing, 'k');
    expect(attempt).toMatchObject({ key: 'k', revision: 4, keys: [...ids, 'new'] });
    expect(attempt?.content.indicators.map(({ indicatorId, weight }) => [indicatorId, weight])).toEqual([
      ...[
        [first, '10'],
        [second, '20'],
        [ids[2], undefined],
        [undefined, '5'],
      ],
    ]);
  });

  it('holds back a cell that the server would not take, and sends the others', () => {
    const editing = after(at(0, 6), type('十'), down, type('25', second), down);
    expect(attemptOf(editing, 'k')?.content.indicators.map(({ weight }) => weight)).toEqual(['10', '25', undefined]);
    expect(isWaiting(editing)).toBe(true);
    const alone = after(at(0, 6), type('十'));
    expect([attemptOf(alone, 'k'), isWaiting(alone)]).toEqual([undefined, true]);
  });

  it('never empties what a target must have', () => {
    const nameless = after({ act: 'type', place: { field: 'name' }, text: '' }, at(0, 6), type('11'));
    expect(attemptOf(nameless, 'k')?.content.name).toBe('人才工作经费');
  });
});

describe('what the server answers', () => {
  const added = after(at(2, 0), { act: 'rows', what: 'below', newKey: 'new' }, type('5', 'new'));
  const answer = {
    revision: 5,
    content: { ...seen.content, indicators: [...seen.content.indicators, { indicatorId: 'id-of-new', weight: '5' }] },
  };
  const saved = edited(added, { act: 'saved', seen: answer, keys: [...ids, 'new'] });

  it('names the rows that were new, and they keep their place under the hands of who types', () => {
    expect(attemptOf(saved, 'k')).toBeUndefined();
    expect(draftIn(saved)).toBe(draftIn(added));
    const more = edited(saved, type('6', 'new'));
    expect(attemptOf(more, 'k')?.content.indicators.at(-1)).toEqual({ indicatorId: 'id-of-new', weight: '6' });
  });

  it('sends a row anew that it has no more, for ids are never given again', () => {
    const gone = edited(edited(saved, { act: 'go', to: { row: 0, column: 0 } }), {
      act: 'rows',
      what: 'delete',
      newKey: 'x',
    });
    const without = { revision: 6, content: { ...answer.content, indicators: answer.content.indicators.slice(1) } };
    const back = edited(edited(gone, { act: 'saved', seen: without, keys: [second, ids[2], 'new'] }), { act: 'undo' });
    expect(attemptOf(back, 'k')?.content.indicators[0]).toEqual({ level3: '甲', weight: '10' });
  });

  it('takes in what others changed, stays in its row, and asks where both changed one cell', () => {
    const typing = after(at(1, 6), type('22', second));
    const theirs = content({ level3: '甲', weight: '11' }, { level3: '乙', weight: '33' }, { level3: '丙' });
    const before = { indicatorId: 'another', level3: '新' };
    const both = edited(typing, {
      act: 'reread',
      seen: { revision: 7, content: { ...theirs, indicators: [before, ...theirs.indicators] } },
    });
    expect([weights(both), both.at.row, both.mode]).toEqual([['', '11', '22', ''], 2, 'type']);
    expect(both.overlaps).toEqual([{ key: second, field: 'weight', mine: '22', theirs: '33' }]);
    const [overlap] = both.overlaps;
    const settled = edited(both, { act: 'settle', overlap: overlap!, whose: 'theirs' });
    expect([weights(settled)[2], settled.overlaps]).toEqual(['33', []]);
  });

  it('asks on while it is not answered, whatever others change meanwhile, and over a reload', () => {
    const theirs = (weight: string, level3: string) => content({ level3 }, { level3: '乙', weight }, { level3: '丙' });
    const asked = edited(after(at(1, 6), type('22', second)), {
      act: 'reread',
      seen: { revision: 5, content: theirs('33', '甲') },
    });
    const again: Act = { act: 'reread', seen: { revision: 6, content: theirs('33', '甲甲') } };
    const overlap = { key: second, field: 'weight', mine: '22', theirs: '33' };
    expect(edited(asked, again).overlaps).toEqual([overlap]);
    const kept = { draft: draftIn(asked), seen: asked.seen, ids: asked.ids, overlaps: asked.overlaps };
    expect([opened(asked.seen, kept).overlaps, opened(again.seen, kept).overlaps]).toEqual([[overlap], [overlap]]);
    const other: Act = { act: 'reread', seen: { revision: 7, content: theirs('44', '甲') } };
    expect(edited(asked, other).overlaps).toEqual([{ ...overlap, theirs: '44' }]);
    const agreed: Act = { act: 'reread', seen: { revision: 8, content: theirs('22', '甲') } };
    expect(edited(asked, agreed).overlaps).toEqual([]);
  });

  it('changes nothing under the hands of who types where only something else happened', () => {
    const typing = after(at(1, 6), type('22', second));
    const same = edited(typing, { act: 'reread', seen: { ...seen, revision: 9 } });
    expect([draftIn(same), same.seen.revision, same.history.past.length]).toEqual([draftIn(typing), 9, 1]);
  });

  it('goes on with what was kept here, upon what is newer by now', () => {
    const kept = after(at(0, 6), type('12'));
    const newer = {
      revision: 8,
      content: content({ level3: '甲甲', weight: '10' }, { level3: '乙', weight: '20' }, { level3: '丙' }),
    };
    const again = opened(newer, { draft: draftIn(kept), seen: kept.seen, ids: kept.ids });
    expect([names(again)[0], weights(again)[0], again.seen.revision]).toEqual(['甲甲', '12', 8]);
    expect(draftIn(opened(seen, { draft: draft(row('only')), seen, ids: new Map() })).rows).toHaveLength(1);
  });
});
