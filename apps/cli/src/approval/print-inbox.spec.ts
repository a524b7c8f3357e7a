import { describe, expect, it } from '@jest/globals';
import { type InboxItem } from './inbox-items.js';
import { printCounts, printInbox } from './print-inbox.js';

const item: InboxItem = {
  ...{ targetId: '0a1b2c3d-0000-5000-8000-000000000000', name: '信访维稳经费', unit: '307001', fiscalYear: 2024 },
  ...{ budget: '480000.00', status: 'in-approval', contentHash: '0'.repeat(64), revision: 3 },
  ...{ round: 2, step: 3, stepName: '财政局会签', ordinal: 2, due: '2024-03-01', overdue: true },
  ...{
    onBehalfOf: 'p-head',
    lastOpinion: { opinion: '请写明时限。', signedBy: 'p-7', givenAt: '2024-02-01T00:00:00Z' },
  },
};
const cells = (text: string) => text.split('\n').map((line) => line.trim().split(/\s{2,}/));

describe('printing an inbox', () => {
  it('says where each stands, until when it is due, in whose place, and what was said last', () => {
    expect(cells(printInbox('todo', [item])).slice(1)).toEqual([
      [
        '0a1b2c3d',
        '2024',
        '307001',
        '信访维稳经费',
        '第2轮 第3步 财政局会签',
        '2024-03-01 超期 overdue',
        'p-7：请写明时限。',
      ],
      ...[['席位 seat 2'], ['代 for p-head']],
    ]);
  });

  it('says of what was done how it was signed', () => {
    expect(printInbox('done', [{ ...item, signedBy: 'p-7', vote: 'disagree' }])).toMatch(/不同意[^]*p-7 代 for p-head/);
    expect(printInbox('done', [])).toMatch(/There is nothing of that kind/);
  });

  it('counts every box', () => {
    const counts = { todo: 3, overdue: 1, done: 12, toRead: 0, mine: 2, returned: 1 };
    expect(printCounts(counts)).toBe(
      '待办 todo 3（超期 overdue 1） · 已办 done 12 · 待阅 copies 0 · 我发起的 mine 2 · 被退回 returned 1',
    );
  });
});
