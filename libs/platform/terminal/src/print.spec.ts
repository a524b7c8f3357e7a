import { describe, expect, it } from '@jest/globals';
import { paragraph, plain, printTable, type Column } from './index.js';
import { columnsOf } from './wrap.js';

const columns: readonly Column[] = [
  { title: '单位 unit' },
  { title: '项目 project', width: 44 },
  { title: '预算 budget', align: 'right' },
  { title: '意见 opinion', width: 40, lines: 20 },
];
const screens = [40, 80, 100, 120, 200].map((width) => ({ columns: width, isExact: true }));
const widest = (text: string): number => Math.max(...text.split('\n').map(columnsOf));

describe('a table', () => {
  it.each(screens)('fits $columns columns, whatever stands in it', (screen) => {
    for (const text of ['目'.repeat(500), 'n'.repeat(500), '🙂'.repeat(500), 'é'.repeat(500), 'a 目，'.repeat(200)]) {
      const printed = printTable(columns, [['307001', text, '1234567.00', text]], screen);
      expect(widest(printed)).toBeLessThanOrEqual(screen.columns);
      expect(printed.split('\n').length).toBeLessThanOrEqual(22);
      expect(printed).toContain('…');
    }
  });

  it('says that it has no rows', () =>
    expect(printTable(columns.slice(0, 2), [])).toBe('单位 unit  项目 project\n（没有 none）'));

  it('counts what a terminal counts: Chinese signs and emoji two columns, a mark upon a letter none', () =>
    expect(['e\u0301', '目', 'Ａ', '🙂', 'ab'].map(columnsOf)).toEqual([1, 2, 2, 2, 2]));

  it('keeps a name of a million signs within its cell, and is done at once', async () => {
    const printed = printTable(columns, [['307001', 'n'.repeat(1e6), '1.00', '目'.repeat(1e6)]]);
    expect(widest(printed)).toBeLessThanOrEqual(120);
    expect(printed.length).toBeLessThan(4000);
    // The test's own time limit, which ends what takes minutes, is looked at between two turns.
    for (let turn = 0; turn < 2; turn += 1) await new Promise(setImmediate);
  });

  it('breaks running text first, and on a page leaves an id whole', () => {
    const id = 'target-f97031b0-ef7f-58d5-8f72-1a559ab8619e';
    const ids = Array.from({ length: 3 }, () => ({ title: 'id' }));
    const rows = [[id, id, id, 'one two three four five six']];
    const page = printTable([...ids, { title: 'text', width: 40 }], rows).split('\n');
    expect(page[1]).toBe(`${id}  ${id}  ${id}  one two three four five`);
    expect(page[2]?.trim()).toBe('six');
    const narrow = printTable([...ids, { title: 'text', width: 40 }], rows, { columns: 80, isExact: true });
    expect(widest(narrow)).toBeLessThanOrEqual(80);
    expect(narrow.replace(/\s/g, '').length).toBeGreaterThan(3 * id.length);
  });

  it('breaks what is copied from it last', () => {
    const others = Array.from({ length: 5 }, () => ({ title: 'many-letters' }));
    const row = ['fc84ca07', ...others.map(({ title }) => title)];
    const printed = (whole: { whole?: true }) =>
      printTable([{ title: 'id', ...whole }, ...others], [row], { columns: 40, isExact: true });
    expect(
      printed({})
        .split('\n')
        .some((line) => line.startsWith('fc84ca07')),
    ).toBe(false);
    expect(
      printed({ whole: true })
        .split('\n')
        .some((line) => line.startsWith('fc84ca07')),
    ).toBe(true);
    expect(widest(printed({ whole: true }))).toBeLessThanOrEqual(40);
  });

  it('takes a terminal that reports no width for one of 80 columns', () => {
    const { isTTY, columns: width } = process.stdout;
    try {
      Object.assign(process.stdout, { isTTY: true, columns: 0 });
      const wide = '目'.repeat(500);
      const printed = printTable(columns, [['307001', wide, '1.00', wide]]);
      expect(printed).toBe(printTable(columns, [['307001', wide, '1.00', wide]], { columns: 80, isExact: true }));
      expect(paragraph('word '.repeat(40))).toBe(paragraph('word '.repeat(40), { columns: 80 }));
    } finally {
      Object.assign(process.stdout, { isTTY, columns: width });
    }
  });

  it('says where it left something out, and shows whole what fits', () => {
    const [, ...lines] = printTable([{ title: 't', width: 4, lines: 2 }], [['一二三四五'], ['一二三四']]).split('\n');
    expect(lines).toEqual(['一二', '三…', '一二', '三四']);
  });
});

describe('a paragraph', () => {
  it('goes on in the next line, and leaves nothing out', () => {
    const text = `端口 3000 已被占用，请停止占用它的程序。Port 3000 is in use: choose another.\n  ${'n'.repeat(300)}`;
    for (const { columns: width } of screens) {
      const lines = paragraph(text, { columns: width });
      expect(widest(lines)).toBeLessThanOrEqual(width);
      expect(lines.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});

describe('text that others wrote', () => {
  const hostile = '\u001b]0;t\u0007\u001b[2J\r\u009b1m\u202e\u2066\u200b\ufeff\u2028\u{e0041}\u007f\t\ud800';

  it('tells a terminal nothing, in a table or without', () => {
    for (const printed of [plain(hostile), printTable([{ title: hostile, lines: 99 }], [[hostile]])]) {
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(printed.replace(/\s/g, '')).toContain('\\u001b]0;t\\u0007\\u001b[2J\\u000d\\u009b1m\\u202e');
    }
  });

  it('is the same JSON as before', () => {
    const value = { [hostile]: [hostile, `\\${hostile}`] };
    expect(JSON.parse(plain(JSON.stringify(value, null, 2)))).toEqual(value);
  });

  it('is left as it is where it is text', () => {
    const text = '人才工作经费（２０２４）\nnaïve 𠮷 \ue81e 葛󠄀 ≥ 95 %';
    expect(plain(text)).toBe(text);
  });
});
