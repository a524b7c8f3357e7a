import { describe, expect, it } from '@jest/globals';
import type { AssessedExecution, AssessedIndicator } from './assessment.js';
import { checkAssessment, policyOf, scoreAssessment, type AssessmentInput } from './index.js';

const mof = policyOf('MOF-2021', 1);
const row = (id: string, change: Partial<AssessedIndicator> = {}): AssessedIndicator => ({
  indicatorId: id,
  name: `指标${id}`,
  operator: '≥',
  target: '5',
  weight: '15',
  actual: '5',
  ...change,
});
const graded = (grade: string, score: string, change: Partial<AssessedIndicator> = {}) =>
  row('a', { operator: '定性', target: '好', qualitative: { grade, score }, reason: '原因', ...change });
const full: AssessedExecution = { budget: '100', spent: '100' };
const year = (a: AssessedIndicator, execution = full): AssessmentInput => ({
  indicators: [a, row('rest', { weight: '75' })],
  execution,
});
const found = (input: AssessmentInput, policy = mof) =>
  checkAssessment(input, policy).map(({ code, indicatorId }) => (indicatorId ? `${code} ${indicatorId}` : code));

describe('checking an assessment before submission', () => {
  it('stays quiet when everything is met', () => expect(found(year(row('a')))).toEqual([]));

  it('names everything at once', () =>
    expect(
      found({
        indicators: [
          row('a', { actual: '  ' }),
          row('b', { actual: '≥98%' }),
          row('c', { target: '1,200', actual: '1200' }),
          graded('achieved', '11.99', { indicatorId: 'q' }),
          row('d', { weight: '20', actual: '4' }),
          row('e', { weight: '10', notApplicable: { reason: ' ' } }),
        ],
        execution: { budget: '100', spent: '89.99' },
      }),
    ).toEqual([
      'actual-missing a',
      'actual-not-a-number b',
      'target-not-a-number c',
      'qualitative-score-out-of-range q',
      'reason-missing d',
      'not-applicable-reason-missing e',
      'execution-reason-missing',
    ]));

  it.each(['1e3', '1,200', '98%', '１２', '1'.repeat(19), '.5', 'NaN'])('refuses %s as an actual value', (actual) =>
    expect(found(year(row('a', { actual })))).toEqual(['actual-not-a-number a']),
  );

  it('tells two rows of one name apart by where they stand', () => {
    const twins = [
      row('a'),
      row('b', { name: '指标a', actual: '' }),
      row('c', { name: '指标a', weight: '60', actual: '' }),
    ];
    expect(checkAssessment({ indicators: twins, execution: full }, mof)).toEqual([
      {
        ...{ code: 'actual-missing', indicatorId: 'b' },
        ...{ zh: '第 2 行「指标a」未填完成值，请填写。', en: 'Row 2 “指标a”: fill in the actual value.' },
      },
      expect.objectContaining({ indicatorId: 'c', zh: expect.stringMatching(/^第 3 行/) }),
    ]);
  });

  it('takes an actual value with blanks around it', () => expect(found(year(row('a', { actual: ' 5 ' })))).toEqual([]));
});

describe('the table as a whole', () => {
  it('refuses weights that do not add to the total of the policy', () => {
    const [finding] = checkAssessment(year(row('a', { weight: '5' })), mof);
    expect(finding).toMatchObject({ code: 'weights-not-total' });
    expect(finding?.zh).toContain('合计 80，评分办法要求 90');
  });

  it('refuses a weight that is none', () => {
    expect(found(year(row('a', { weight: '0' })))).toEqual(['weight-invalid a']);
    expect(found(year(row('a', { weight: '一' })))).toEqual(['weight-invalid a']);
  });

  it('refuses a row twice', () =>
    expect(found({ indicators: [row('a', { weight: '45' }), row('a', { weight: '45' })], execution: full })).toEqual([
      'duplicate-indicator a',
    ]));

  it('refuses rows the approved target does not have, and the lack of one it has', () =>
    expect(found({ ...year(row('a')), approvedIndicatorIds: ['rest', 'z'] })).toEqual([
      'unknown-indicator a',
      'indicator-missing z',
    ]));

  it('refuses an assessment in which nothing applies', () => {
    const left = { notApplicable: { reason: '政策取消' } };
    expect(found({ indicators: [row('a', { ...left, weight: '90' })], execution: full })).toEqual(['none-applicable']);
    expect(found({ indicators: [], execution: full })).toEqual(['none-applicable']);
  });
});

describe('定性', () => {
  it.each([
    ['achieved', '15', true],
    ['achieved', '12', true],
    ['achieved', '11.99', false],
    ['achieved', '15.01', false],
    ['partly-achieved', '12', false],
    ['partly-achieved', '11.99', true],
    ['partly-achieved', '9', true],
    ['partly-achieved', '8.99', false],
    ['not-achieved', '9', false],
    ['not-achieved', '8.99', true],
    ['not-achieved', '0', true],
  ])('of weight 15 graded %s may score %s: %s', (grade, score, legal) =>
    expect(found(year(graded(grade, score)))).toEqual(legal ? [] : ['qualitative-score-out-of-range a']),
  );

  it('names the legal range', () => {
    const [finding] = checkAssessment(year(graded('partly-achieved', '12')), mof);
    expect(finding?.zh).toBe(
      '第 1 行「指标a」评为“部分达成年度指标并具有一定效果”，得分 12 请改为不低于 9.00、低于 12.00。',
    );
  });

  it('rounds the edges of a range up to what a score of two places can be', () => {
    // weight 12.86: 80 % is 10.288, 60 % is 7.716
    const at = (grade: string, score: string) =>
      checkAssessment(
        { indicators: [graded(grade, score, { weight: '12.86' }), row('r', { weight: '77.14' })], execution: full },
        mof,
      ).map(({ en }) => /at least.*$/.exec(en)?.[0]);
    expect(at('achieved', '10.28')).toEqual(['at least 10.29 and at most 12.86.']);
    expect(at('achieved', '10.29')).toEqual([]);
    expect(at('partly-achieved', '10.28')).toEqual([]);
    expect(at('partly-achieved', '7.71')).toEqual(['at least 7.72 and below 10.29.']);
    expect(at('not-achieved', '7.71')).toEqual([]);
  });

  it('measures the band of the weight the row is scored with', () => {
    const left = row('left', { weight: '15', notApplicable: { reason: '政策取消' } });
    const [finding] = checkAssessment(
      { indicators: [graded('achieved', '15'), row('b', { weight: '60' }), left], execution: full },
      mof,
    );
    expect(finding).toBeUndefined();
    const [low] = checkAssessment(
      { indicators: [graded('achieved', '12'), row('b', { weight: '60' }), left], execution: full },
      mof,
    );
    expect(low?.zh).toContain('不低于 14.40、不高于 18.00');
  });

  it('refuses no grade, an unknown grade and a score of three places', () => {
    expect(found(year(row('a', { operator: '定性' })))).toEqual(['qualitative-missing a']);
    expect(found(year(graded('excellent', '15')))).toEqual(['qualitative-grade-unknown a']);
    expect(found(year(graded('partly-achieved', '11.995')))).toEqual(['qualitative-score-invalid a']);
  });

  it('asks for a reason short of full marks', () =>
    expect(found(year(graded('achieved', '14.99', { reason: '' })))).toEqual(['reason-missing a']));
});

describe('reasons', () => {
  const over = year(row('a', { actual: '6.5' }));

  it.each([
    ['MOF-2021', []],
    ['SC-2024', []],
    ['GX', ['over-achievement-reason-missing a']],
    ['STRICT-2022', ['reason-missing a']],
  ])('%s at 130 %% of the target asks for %j', (id, codes) => expect(found(over, policyOf(id, 1))).toEqual(codes));

  it('is satisfied by a reason, not by blanks', () => {
    expect(found(year(row('a', { actual: '4', reason: '天气' })))).toEqual([]);
    expect(found(year(row('a', { actual: '4', reason: ' ' })))).toEqual(['reason-missing a']);
    expect(found(year(row('a', { actual: '6.5', reason: '天气' })), policyOf('GX', 1))).toEqual([]);
  });

  it('asks for none where the printed score is the whole weight', () =>
    expect(found(year(row('a', { target: '10000', actual: '9999' })))).toEqual([]));

  it('never stand in the way of scoring', () =>
    expect(scoreAssessment(year(row('a', { actual: '4' })), mof).total).toBe('97.00'));

  it.each([
    ['MOF-2021', '89.99', ['execution-reason-missing']],
    ['SC-2024', '89.99', ['execution-reason-missing']],
    ['MOF-2021', '90', []],
    ['GX', '10', []],
    ['STRICT-2022', '10', []],
  ])('%s with %s of 100 spent asks for %j', (id, spent, codes) =>
    expect(found(year(row('a'), { budget: '100', spent }), policyOf(id, 1))).toEqual(codes),
  );

  it('asks why execution does not apply', () => {
    const none = { budget: '0', spent: '0.00' };
    expect(found(year(row('a'), none))).toEqual(['execution-not-applicable-reason-missing']);
    expect(found(year(row('a'), { ...none, notApplicableReason: '无资金项目' }))).toEqual([]);
  });

  it('refuses no rate where money was approved, whatever reason is given, and keeps it where none was', () => {
    const none = { budget: '0', spent: '-3', notApplicableReason: '无资金项目', budgetAdjustedReason: '全部收回' };
    expect(found(year(row('a'), { ...none, approvedBudget: '120000.00' }))).toEqual(['execution-applicable']);
    expect(found(year(row('a'), { ...none, approvedBudget: '0.00' }))).toEqual([]);
  });

  it.each(['100', '100.00', '+100.0', ' 0100 '])('asks for none where %s is reported of an approved 100', (budget) =>
    expect(found(year(row('a'), { budget, spent: '100', approvedBudget: '100.00' }))).toEqual([]),
  );

  it.each(['99.99', '100.01', '1', '2518900'])('asks why %s is reported of an approved 100', (budget) => {
    const reported = { budget, spent: budget, approvedBudget: '100.00' };
    const [finding, ...others] = checkAssessment(year(row('a'), reported), mof);
    expect([finding?.code, others]).toEqual(['budget-adjusted-reason-missing', []]);
    expect(finding?.zh).toContain(`全年预算数 ${budget} 元与批复的 100.00 元不同`);
    expect(finding?.en).toContain(`${budget} yuan, is not the approved 100.00`);
    expect(found(year(row('a'), { ...reported, budgetAdjustedReason: ' ' }))).toEqual([
      'budget-adjusted-reason-missing',
    ]);
    expect(found(year(row('a'), { ...reported, budgetAdjustedReason: '年中追加' }))).toEqual([]);
  });

  it('asks why more was spent than the budget, with a budget and without', () => {
    expect(found(year(row('a'), { budget: '1', spent: '99999999' }))).toEqual(['overspent-reason-missing']);
    expect(found(year(row('a'), { budget: '0', spent: '0.01' }))).toEqual(['overspent-reason-missing']);
    expect(found(year(row('a'), { budget: '1', spent: '2', overspentReason: '自筹' }))).toEqual([]);
    expect(found(year(row('a'), { budget: '1', spent: '2', reason: '自筹' }))).toEqual(['overspent-reason-missing']);
  });

  it('tells everything of the amounts at once, even where one of them is none', () => {
    const wrong = { budget: '1', spent: '99999999', approvedBudget: '480000.00' };
    expect(found(year(row('a'), wrong))).toEqual(['budget-adjusted-reason-missing', 'overspent-reason-missing']);
    expect(found(year(row('a'), { ...wrong, spent: '' }))).toEqual(['spent-invalid', 'budget-adjusted-reason-missing']);
    expect(found(year(row('a'), { ...wrong, budget: '0', spent: '0' }))).toEqual([
      'budget-adjusted-reason-missing',
      'execution-applicable',
    ]);
  });

  it('refuses amounts that are none', () => {
    expect(found(year(row('a'), { budget: '-1', spent: '' }))).toEqual(['budget-invalid', 'spent-invalid']);
    expect(found(year(row('a'), { budget: '', spent: '1' }))).toEqual(['budget-invalid']);
  });
});
