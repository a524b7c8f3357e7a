import { describe, expect, it } from '@jest/globals';
import { content } from './draft-for-spec.js';
import { edited, type Act } from './editing.js';
import { opened } from './exchange.js';
import { pressed } from './keys.js';
import { draftIn } from './state.js';

const seen = { revision: 0, content: content({ level1: '产出指标' }, {}) };
const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** Presses keys one after the other, `Shift+` and so on before them. */
function press(keys: readonly string[], mode: 'move' | 'text' = 'move', isLocked = false) {
  const start = edited(opened(seen), { act: 'go', to: { row: 0, column: 0 }, mode });
  const acts: Act[] = [];
  const end = keys.reduce((editing, shown) => {
    const key = shown.replace(/^(Shift\+|Control\+|Alt\+)*/, '');
    const held = {
      shiftKey: shown.includes('Shift+'),
      ctrlKey: shown.includes('Control+'),
      altKey: shown.includes('Alt+'),
    };
    const done = pressed({ ...plain, ...held, key }, editing, isLocked);
    acts.push(...done);
    return done.reduce(edited, editing);
  }, start);
  return { acts, at: `${end.at.row},${end.at.column}`, from: `${end.from.row},${end.from.column}`, end };
}

describe('the keys of the grid', () => {
  it.each<[string[], string]>([
    [['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft'], '1,1'],
    [['ArrowUp'], '0,0'],
    [['Enter'], '1,0'],
    [['Enter', 'Enter'], '1,0'],
    [['Enter', 'Shift+Enter'], '0,0'],
    [['End', 'Tab'], '1,0'],
    [['Tab', 'Shift+Tab'], '0,0'],
    [['Control+End'], '1,7'],
    [['Control+End', 'Control+Home'], '0,0'],
  ])('%j lead to %s', (keys, at) => expect(press(keys).at).toBe(at));

  it('let Tab leave the grid at either end', () => {
    expect(press(['Shift+Tab']).acts).toEqual([]);
    expect(press(['Control+End', 'Tab']).acts).toHaveLength(1);
  });

  it('choose a block with Shift, and all with Ctrl+A', () => {
    expect(press(['Shift+ArrowDown', 'Shift+ArrowRight'])).toMatchObject({ at: '1,1', from: '0,0' });
    expect(press(['Control+a'])).toMatchObject({ at: '1,7', from: '0,0' });
  });

  it('leave arrows, Home and Delete to the text while one is in it', () =>
    expect(press(['ArrowLeft', 'Home', 'Delete', 'Backspace', 'Control+a'], 'text').acts).toEqual([]));

  it('pick usual values round and round', () => {
    const level1 = (...keys: readonly string[]) => draftIn(press(keys).end).rows[0]?.cells.level1;
    expect(level1('Alt+ArrowDown')).toBe('效益指标');
    expect(level1('Alt+ArrowUp', 'Alt+ArrowUp')).toBe('满意度指标');
  });

  it('change nothing where nothing may be changed, but let one look around', () => {
    const locked = press(['Delete', 'F2', 'Control+z', 'Alt+Delete', 'Alt+ArrowDown', 'ArrowDown'], 'move', true);
    expect(locked.acts).toEqual([{ act: 'move', move: 'down', extend: false }]);
  });
});
