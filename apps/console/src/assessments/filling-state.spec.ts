import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '#platform/api-client';
import { type Assessment, type Cells, moneyCell, rowCell } from './cells.js';
import { attemptOf, begun, type Filling, isWaiting, next } from './filling-state.js';
import { mayFill } from './may-fill.js';
import { cellOf, isSaidNow, seenForm, withoutRow } from './seen-form.js';

const one = '5f0b1d5e-6c1e-5a7e-9a53-7c3d2f7a4c11';
const content: Assessment['content'] = {
  ...{ name: '人才工作经费', budget: '100000.00' },
  indicators: [{ indicatorId: one, level1: '产出指标', level3: '引进人数', operator: '≥', value: '24', weight: '90' }],
};
const report: NonNullable<Assessment['report']> = {
  actuals: [{ indicatorId: one, actual: '24' }],
  execution: { budget: '100000.00', spent: '95000.00' },
  demoData: true,
};
const of: Assessment = {
  ...{ targetId: one, region: '511124', fiscalYear: 2024, unit: '307001', name: '人才工作经费', budget: '100000.00' },
  ...{ status: 'recorded' as const, round: 0, spent: '95000.00', total: null, grade: null, policyId: 'MOF-2021' },
  ...{ policyVersion: 1, digest: null, submittedBy: null, contentHash: 'a'.repeat(64), demoData: true, revision: 1 },
  ...{ changedAt: '2025-01-01T00:00:00.000Z', content, report, findings: [] },
};
const actual = rowCell(one, 'actual');
const typed = (filling: Filling, cells: Cells): Filling => next(filling, { act: 'typed', cells });

function saved(filling: Filling): Filling {
  const sent = attemptOf(filling, 'key');
  if (!sent) throw new Error('nothing to send');
  const standing: Schemas['AssessmentStanding'] = {
    ...{
      targetId: one,
      status: 'recorded' as const,
      revision: sent.revision + 1,
      round: 0,
      contentHash: of.contentHash,
    },
    ...{ policy: { id: 'MOF-2021', version: 1 }, report: sent.report, findings: [] },
  };
  return next(filling, { act: 'saved', sent, standing, at: new Date(0) });
}

describe('a self-assessment in hand', () => {
  it('has nothing to send as it was read, and sends what is typed on the revision that was seen', () => {
    expect(attemptOf(begun(of), 'key')).toBeUndefined();
    expect(attemptOf(typed(begun(of), { [actual]: '18' }), 'key')).toMatchObject({
      ...{ key: 'key', revision: 1 },
      report: { actuals: [{ indicatorId: one, actual: '18' }], demoData: true },
    });
  });

  it('is not sent again once it is saved, and waits for nothing', () => {
    const after = saved(typed(begun(of), { [actual]: '１８' }));
    expect([after.revision, attemptOf(after, 'key'), isWaiting(after)]).toEqual([2, undefined, false]);
  });

  it('goes on with what waited here, on what the server has now', () => {
    const waited = { cells: { ...begun(of).cells, [actual]: '18' }, base: begun(of).cells };
    const filling = begun({ ...of, revision: 7 }, waited);
    expect([filling.cells[actual], filling.overlaps, attemptOf(filling, 'key')?.revision]).toEqual(['18', [], 7]);
  });

  it('keeps what both wrote until one says which stays', () => {
    const mine = typed(begun(of), { [actual]: '18' });
    const theirs = { ...of, revision: 2, report: { ...report, actuals: [{ indicatorId: one, actual: '20' }] } };
    const reread = next(mine, { act: 'reread', of: theirs });
    expect(reread.overlaps).toEqual([{ cell: actual, mine: '18', theirs: '20' }]);
    expect(attemptOf(reread, 'key')).toBeUndefined();
    const [overlap] = reread.overlaps;
    if (!overlap) throw new Error('no overlap');
    const kept = next(reread, { act: 'chosen', overlap, text: '18' });
    expect(attemptOf(kept, 'key')).toMatchObject({ revision: 2, report: { actuals: [{ actual: '18' }] } });
  });

  it('is offered for typing to a drafter of the unit before it is submitted', () => {
    expect(mayFill({ roles: ['unit-drafter@307001'] }, of)).toBe(true);
    expect(mayFill({ roles: ['unit-drafter@307'] }, of)).toBe(true);
    expect(mayFill({ roles: ['unit-drafter@308001', 'unit-head@307001'] }, of)).toBe(false);
    expect(mayFill({ roles: ['unit-drafter@307001'] }, { ...of, status: 'submitted' })).toBe(false);
  });
});

describe('a self-assessment as it is looked at', () => {
  const found = (cells: Cells) => seenForm(of, { ...begun(of).cells, ...cells }).findings;

  it('asks for a reason at its cell as soon as a row is short', () => {
    const cells = { [actual]: '18' };
    const finding = found(cells).get(rowCell(one, 'reason'));
    expect(finding?.code).toBe('reason-missing');
    expect(finding && isSaidNow(cells, rowCell(one, 'reason'), finding, false)).toBe(true);
    expect(withoutRow(finding?.zh ?? '')).toBe('未得满分（67.50 / 90），请填写偏差原因分析及改进措施。');
  });

  it('says that something is missing only once a check was tried, and what is wrong at once', () => {
    const missing = { code: 'actual-missing' } as const;
    expect(isSaidNow({}, actual, missing, false)).toBe(false);
    expect(isSaidNow({}, actual, missing, true)).toBe(true);
    expect(isSaidNow({ [actual]: '≥18' }, actual, { code: 'actual-not-a-number' }, false)).toBe(true);
    expect(withoutRow(found({ [actual]: '≥18' }).get(actual)?.zh ?? '')).toMatch(/^完成值“≥18”/);
  });

  it('leads from a finding of the money to its cell', () => {
    expect(cellOf({ code: 'spent-invalid' })).toBe(moneyCell('spent'));
    expect(found({ [moneyCell('spent')]: '100001' }).has(moneyCell('overspentReason'))).toBe(true);
  });

  it('scores in the page what the server will', () => {
    expect(seenForm(of, begun(of).cells).preview.whole).toMatchObject({ total: '99.50', grade: '优' });
  });
});
