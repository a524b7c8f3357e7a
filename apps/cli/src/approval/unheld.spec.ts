import { describe, expect, it } from '@jest/globals';
import { printUnheld, type UnheldSeat } from './unheld.js';

const undated: UnheldSeat = {
  ...{ targetId: '0a1b2c3d-0000-5000-8000-000000000000', unit: '307001', round: 2, step: 3, stepName: '财政局会签' },
  ...{ ordinal: 2, seat: { person: 'p-left' }, blocks: true, code: 'no-successor' },
  ...{ zh: 'p-left 已离任，没有写明接手人。', en: 'p-left has left and nobody takes over.' },
};
const cells = (text: string) => text.split('\n').map((line) => line.trim().split(/\s{2,}/));

describe('printing what nobody can sign', () => {
  it('says where it is, whose seat, since when, and what to do', () => {
    expect(cells(printUnheld([{ ...undated, since: '2026-03-01T02:00:00.000Z' }])).slice(1)).toEqual([
      [
        ...['0a1b2c3d', '307001', '第2轮 第3步 财政局会签', '人员 p-left', '2026-03-01'],
        '⚠ 本轮走不完 the round cannot end',
      ],
      ['席位 seat 2', 'person p-left', 'p-left 已离任，没有写明接手人。'],
      ['p-left has left and nobody takes over.'],
    ]);
  });

  it('names the role and its place, and no way round where the round can go on', () => {
    const ofRole = { ...undated, seat: { role: 'expert', place: 'covering' }, blocks: false } as const;
    const [, first] = cells(printUnheld([ofRole]));
    expect(first?.slice(3)).toEqual(['管辖范围内专家', '—', 'p-left 已离任，没有写明接手人。']);
    expect(printUnheld([])).toMatch(/没有无人可签的席位/);
  });
});
