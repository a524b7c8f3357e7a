import { describe, expect, it } from '@jest/globals';
import { drawTimeline } from './draw-timeline.js';
import { type RoundTold, type StepTold, type TaskTold, type Timeline } from './timeline-words.js';

const day = (of: number): string => `2025-03-0${of}T01:00:00.000Z`;
const DAY = 86_400_000;
const waited = (days: number) => ({ waitedMs: days * DAY, waitedWorkingDays: days });

const seat: TaskTold = {
  ...{ ordinal: 1, seat: { role: 'finance-section', place: 'responsible-section' }, zh: '对口业务股室', en: '' },
  ...{
    state: 'signed',
    ...waited(2),
    mayAct: [{ personId: 'p-1' }, { personId: 'p-2', bar: 'writer-may-not-approve' }],
  },
  given: { at: day(4), revision: 4, vote: 'agree', signedBy: 'p-3', onBehalfOf: 'p-1', opinion: '同意。' },
};
const together: StepTold = {
  ...{ step: 2, name: '财政局会签', mode: 'all', openedAt: day(2), closedAt: day(5), outcome: 'returned' },
  ...{ ...waited(3), due: '2025-03-04', overdue: true },
  returned: { by: 'p-4', to: 'drafter', resume: 'straight-back', opinion: '预算有误。' },
  tasks: [
    seat,
    {
      ...{ ordinal: 2, seat: { person: 'p-4' }, zh: '', en: '', state: 'waiting', ...waited(1) },
      ...{ mayAct: [{ personId: 'p-4', only: 'at-last' }], added: { by: 'p-1', at: 'before', beside: 1 } },
      transferredTo: 'p-5',
    },
  ],
  acts: [
    { type: 'StepUrged', at: day(3), revision: 3, by: 'p-0' },
    { type: 'SignatureGiven', at: day(4), revision: 4, by: 'p-3', ordinal: 1, vote: 'agree', opinion: '同意。' },
    { type: 'TaskTransferred', at: day(4), revision: 5, by: 'p-4', ordinal: 2, to: ['p-5'], reason: '出差' },
    { type: 'CellsDreamtOf', at: day(4), revision: 6 },
  ],
};
const rounds: readonly RoundTold[] = [
  {
    ...{ round: 1, skipped: [{ step: 1, stepName: '单位审核', because: 'same-holder' }] },
    written: [{ type: 'TargetDrafted', at: day(1), revision: 0, by: 'p-0', imported: true }],
    submitted: { at: day(2), revision: 1, by: 'p-0', contentHash: 'a'.repeat(64) },
    steps: [together],
    acts: [{ type: 'Commented', at: day(5), revision: 7, by: 'p-2', text: '请注意口径。\n另见附件。' }],
    ended: { how: 'returned', at: day(5), revision: 8, by: 'p-4' },
  },
  {
    ...{ round: 2, skipped: [], steps: [], acts: [], written: [] },
    leftOut: { written: 3, steps: 0, acts: 0 },
    changes: {
      since: 1,
      header: [{ column: 'budget', from: '480000.00', to: '500000.00' }],
      rows: [
        { indicatorId: 'i-1', kind: 'kept', name: '引进人数', before: 1, after: 2, moved: true, cells: [] },
        { indicatorId: 'i-2', kind: 'kept', name: '办结', after: 1, cells: [{ column: 'value', from: '5', to: '3' }] },
        { indicatorId: 'i-3', kind: 'dropped', name: '满意度', before: 3, cells: [] },
        { indicatorId: 'i-4', kind: 'added', name: '新指标', after: 3, cells: [{ column: 'weight', to: '10' }] },
      ],
    },
  },
];
const timeline: Timeline = {
  ...{ targetId: 'f97031b0-ef7f-58d5-8f72-1a559ab8619e', fiscalYear: 2024, unit: '307001', name: '人才工作经费' },
  ...{ budget: '500000.00', status: 'returned', items: [...rounds], odd: [], oddCount: 0 },
  people: [
    ...[
      { personId: 'p-0', name: '王芳' },
      { personId: 'p-1', name: '李明' },
      { personId: 'p-2', name: '赵强' },
    ],
    ...[
      { personId: 'p-3', name: '陈静' },
      { personId: 'p-4', name: '刘伟' },
      { personId: 'p-6', name: '刘伟' },
    ],
  ],
};
const drawn = (of: Timeline, columns: number): string[] => drawTimeline(of, 'Asia/Shanghai', { columns }).split('\n');
/** Signs of Chinese take two columns. */
const widthOf = (line: string): number => Array.from(line).reduce((sum, sign) => sum + (sign > '⺀' ? 2 : 1), 0);

describe('a timeline on a terminal', () => {
  it('says who could act, who did and for whom, how long it waited, and what was done beside it', () => {
    const lines = drawn(timeline, 200);
    expect(lines.slice(0, lines.indexOf('── 第 2 轮，未送审 not submitted yet ──'))).toEqual([
      '人才工作经费 · 2024 年度 · 单位 307001 · 预算 500000.00 元 · 已退回',
      'f97031b0-ef7f-58d5-8f72-1a559ab8619e（时间 times: Asia/Shanghai）',
      '',
      '── 第 1 轮 round 1 ──',
      '  2025-03-01 09:00  填报草稿 drafted 王芳（导入 imported）',
      '  2025-03-02 09:00  送审 submitted 王芳',
      '  跳过 skipped 【1 单位审核】同一人已在另一环节签署 one person would sign twice',
      '  2025-03-02 09:00  【2 财政局会签】会签 · 限 due 2025-03-04',
      '    席位 seat 1 对口业务股室 · 已签 signed · 陈静（代 for 李明） 同意 agreed · 历时 in 2 个工作日 working days',
      '      可办 could act：李明、赵强（编写人，不得审核）',
      '    席位 seat 2 刘伟（p-4） · 李明 加签，对席位 1 先签 before · 转办给 now with p-5 · 等候 waits · 历时 in 1 个工作日 working days',
      '      可办 could act：刘伟（p-4）（后来）',
      '    2025-03-03 09:00  催办 urged 王芳',
      '    2025-03-04 09:00  同意 agreed 陈静 · 席位 seat 1：“同意。”',
      '    2025-03-04 09:00  转办 transferred 刘伟（p-4） · → p-5 · 席位 seat 2：“出差”',
      '    2025-03-04 09:00  CellsDreamtOf 不详 unknown',
      '    2025-03-05 09:00  退回 returned · 等了 waited 3 个工作日 working days · 超期 overdue；刘伟（p-4） 退回填报人 to the drafter，改后直接送回 then straight back：“预算有误。”',
      '  2025-03-05 09:00  批注 commented 赵强：“请注意口径。',
      '    另见附件。”',
      '  2025-03-05 09:00  退回 returned 刘伟（p-4）',
      '',
    ]);
  });

  it('says what changed between two submissions, cell by cell', () => {
    const lines = drawn(timeline, 200);
    expect(lines.slice(lines.indexOf('── 第 2 轮，未送审 not submitted yet ──') + 1)).toEqual([
      '  （此前还有 3 条，未列出 3 earlier ones are left out）',
      '  与第 1 轮送审相比 compared with round 1：',
      '    预算数（元）：480000.00 → 500000.00',
      '    指标 row 2 “引进人数”（由第 1 行移来 moved）',
      '    指标 row 1 “办结” 指标值：5 → 3',
      '    删去指标 dropped 3 “满意度”',
      '    新增指标 added 3 “新指标” 权重：（空） → 10',
      '',
      '哈希链完好。The hash chain is sound.',
      '全部事件，连同自评 every event, the assessment’s too: jixiao history f97031b0-ef7f-58d5-8f72-1a559ab8619e --events',
    ]);
  });

  it.each([80, 100])('goes on in the next line, further in, within %i columns', (columns) => {
    const lines = drawn(timeline, columns);
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
    const joined = (of: readonly string[]) => of.join('').replace(/\s/g, '');
    expect(joined(lines)).toBe(joined(drawn(timeline, 200)));
  });

  it('names what no program of ours would have written, and shows no sign that a terminal obeys', () => {
    const odd = [{ code: 'out-of-turn', zh: '不在当前环节。', en: 'Not the open step.', revision: 5 }];
    const lines = drawn({ ...timeline, name: '\u001b[2J项目', odd, oddCount: 1 }, 100);
    expect(lines[0]).toContain('\\u001b[2J项目');
    expect(lines).toContain('⚠ 第 5 号事件 revision 5：不在当前环节。Not the open step.');
  });
});
