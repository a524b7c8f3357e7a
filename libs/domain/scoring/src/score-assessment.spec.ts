import { describe, expect, it } from '@jest/globals';
import type { AssessedExecution, AssessedIndicator, AssessmentInput } from './assessment.js';
import { AssessmentCannotBeScored, digestOfBreakdown, explain, policyOf, scoreAssessment } from './index.js';

const mof = policyOf('MOF-2021', 1);
const strict = policyOf('STRICT-2022', 1);

const row = (id: string, change: Partial<AssessedIndicator> = {}): AssessedIndicator => ({
  indicatorId: id,
  name: `指标${id}`,
  operator: '≥',
  target: '5',
  weight: '20',
  actual: '5',
  ...change,
});
const spent = (amount: string, budget = '10000.00'): AssessedExecution => ({ budget, spent: amount });
const year = (indicators: AssessedIndicator[], execution: AssessedExecution = spent('10000.00')): AssessmentInput => ({
  indicators,
  execution,
});
const met70 = row('met', { weight: '70' });

describe('scoring an assessment', () => {
  it('adds rounded rows and execution, keeps what each was decided on', () => {
    const done = scoreAssessment(
      year(
        [
          row('a', { actual: '4' }),
          row('b', { operator: '≤', actual: '6', weight: '30' }),
          row('c', { target: '24', actual: '5', weight: '15' }),
          row('d', {
            operator: '定性',
            target: '提供人才力量',
            weight: '15',
            qualitative: { grade: 'partly-achieved', score: '11.5' },
          }),
          row('e', { operator: '=', target: '100', actual: '98', weight: '10' }),
        ],
        spent('9588.00'),
      ),
      mof,
    );
    expect(done.indicators.map(({ score }) => score)).toEqual(['16.00', '24.00', '3.13', '11.50', '9.80']);
    expect(done.execution).toEqual({
      budget: '10000.00',
      spent: '9588.00',
      rate: '0.9588',
      branch: 'proportional',
      arithmetic: '10 × 9588 ÷ 10000',
      raw: '9.588',
      score: '9.59',
      notes: [],
    });
    expect([done.sum, done.total, done.grade]).toEqual(['74.02', '74.02', '中']);
    expect(done.indicators[2]).toEqual({
      indicatorId: 'c',
      weight: '15',
      effectiveWeight: '15',
      operator: '≥',
      target: '24',
      actual: '5',
      branch: 'at-least-proportional',
      arithmetic: '15 × 5 ÷ 24',
      raw: '3.125',
      score: '3.13',
      overAchieved: false,
      notes: [],
    });
    expect(done.indicators[3]?.qualitative).toEqual({
      grade: 'partly-achieved',
      word: '部分达成年度指标并具有一定效果',
      range: '[9.00, 12.00)',
    });
  });

  it.each([
    ['10000.00', '100.00', '优'],
    ['0.00', '90.00', '优'],
  ])('grades half-open: %s spent gives %s, %s', (amount, total, grade) =>
    expect(scoreAssessment(year([met70, row('a')], spent(amount)), mof)).toMatchObject({ total, grade }),
  );

  it.each([
    ['4.99', '89.96', '良'], // 20 × 4.99 ÷ 5 = 19.96, nothing spent
    ['2.5', '80.00', '良'],
    ['2.49', '79.96', '中'],
  ])('grades half-open: %s of 5 done and nothing spent gives %s, %s', (actual, total, grade) =>
    expect(scoreAssessment(year([met70, row('a', { actual })], spent('0')), mof)).toMatchObject({ total, grade }),
  );

  it('grades 60 as 中 and 59.99 as 差', () => {
    const to = (score: string) =>
      scoreAssessment(
        year(
          [
            row('a', { weight: '50' }),
            row('b', { operator: '定性', weight: '40', qualitative: { grade: 'not-achieved', score } }),
          ],
          spent('0'),
        ),
        mof,
      );
    expect(to('10')).toMatchObject({ total: '60.00', grade: '中' });
    expect(to('9.99')).toMatchObject({ total: '59.99', grade: '差' });
  });
});

describe('budget execution', () => {
  const execution = (amount: string, budget?: string) =>
    scoreAssessment(year([met70, row('a')], spent(amount, budget)), mof);

  it('caps spending above the budget', () =>
    expect(execution('12000').execution).toMatchObject({
      score: '10.00',
      branch: 'fully-spent',
      notes: ['spent-over-budget'],
    }));

  it('explains another budget than the approved one and overspending by the reasons given, and flags both', () => {
    const reasons = { budgetAdjustedReason: '年中追加', overspentReason: '自筹垫付' };
    const amounts = { budget: '10', spent: '12', approvedBudget: '9.00', ...reasons };
    const done = scoreAssessment({ ...year([met70, row('a')]), execution: amounts }, mof);
    expect(done.execution).toMatchObject({
      notes: ['budget-adjusted', 'spent-over-budget'],
      adjusted: { approved: '9.00', reason: '年中追加' },
      overspentReason: '自筹垫付',
    });
    expect(explain(done).execution.zh).toBe(
      '预算数 10，批复数 9.00，调整原因：年中追加，执行数 12，执行率 120 %，超支原因：自筹垫付，全部执行；全年预算数与批复数不同；执行数超过预算数，按满分封顶：10.00',
    );
  });

  it('names the approved budget where no reason was given for another: that refuses a submission, never a score', () => {
    const amounts = { budget: '10', spent: '9', approvedBudget: '9.00' };
    const done = scoreAssessment({ ...year([met70, row('a')]), execution: amounts }, mof);
    expect(done.execution).toMatchObject({ score: '9.00', adjusted: { approved: '9.00', reason: '' } });
  });

  it('gives the same bytes whether the approved budget was told or not, where it is the reported one', () => {
    const input = year([met70, row('a')]);
    const told = { ...input, execution: { ...input.execution, approvedBudget: `0${input.execution.budget}` } };
    expect(digestOfBreakdown(scoreAssessment(told, mof))).toBe(digestOfBreakdown(scoreAssessment(input, mof)));
  });

  it('counts negative spending as nothing', () =>
    expect(execution('-5').execution).toMatchObject({
      score: '0.00',
      rate: '0.0000',
      branch: 'nothing-spent',
      notes: ['spent-negative'],
    }));

  it('gives money spent without a budget no points and flags it', () => {
    const { execution: line, total } = execution('5', '0.00');
    expect(line).toMatchObject({
      score: '0.00',
      branch: 'spent-without-budget',
      notes: ['spent-without-budget'],
    });
    expect(line).not.toHaveProperty('rate');
    expect(total).toBe('90.00');
  });

  it.each(['0', '-3'])('scales the indicators to 100 where there was no budget and %s spent', (amount) => {
    const done = execution(amount, '0');
    expect(done.execution.branch).toBe('not-applicable');
    expect(done.indicators.map(({ effectiveWeight, score }) => [effectiveWeight, score])).toEqual([
      ['77.78', '77.78'],
      ['22.22', '22.22'],
    ]);
    expect(done).toMatchObject({ total: '100.00', grade: '优' });
  });
});

describe('不适用', () => {
  it('gives its weight to the other rows, which are scored with it', () => {
    const done = scoreAssessment(
      year([
        row('a', { weight: '50', actual: '4' }),
        row('b', { weight: '30' }),
        row('c', { weight: '10', notApplicable: { reason: '政策取消' } }),
      ]),
      mof,
    );
    expect(done.indicators.map((one) => [one.effectiveWeight, one.score, one.branch, one.notes])).toEqual([
      ['56.25', '45.00', 'at-least-proportional', ['weight-reapportioned']],
      ['33.75', '33.75', 'at-least-met', ['weight-reapportioned']],
      ['0', '0.00', 'not-applicable', []],
    ]);
    expect(done.total).toBe('88.75');
  });

  it('together with execution leaves 100 for the rest', () => {
    const left = row('c', { weight: '20', notApplicable: { reason: '政策取消' } });
    expect(scoreAssessment(year([met70, left], spent('0', '0')), mof).indicators[0]?.effectiveWeight).toBe('100');
  });
});

describe('the policies differ where they say so', () => {
  const over = year([met70, row('a', { actual: '6.5' })]);

  it.each([
    ['MOF-2021', '20.00', 'over-achieved'],
    ['SC-2024', '20.00', 'over-achieved'],
    ['GX', '20.00', 'over-achieved'],
    ['STRICT-2022', '18.00', 'over-achieved-deducted'],
  ])('%s scores 130 %% of the target %s', (id, score, note) =>
    expect(scoreAssessment(over, policyOf(id, 1)).indicators[1]).toMatchObject({
      score,
      overAchieved: true,
      notes: [note],
    }),
  );

  it('STRICT-2022 never deducts below 0', () => {
    const done = scoreAssessment(year([row('a', { weight: '1', actual: '9' }), row('b', { weight: '89' })]), strict);
    expect(done.indicators[0]).toMatchObject({ score: '0.00', arithmetic: 'max(0, 1 − 2)' });
  });

  it.each([
    ['8000', '98.00', undefined],
    ['7999.99', '89.00', '89.00'],
    ['7000', '89.00', '89.00'],
    ['6999.99', '79.00', '79.00'],
    ['6000', '79.00', '79.00'],
    ['5000', '69.00', '69.00'],
    ['4999.99', '59.00', '59.00'],
    ['-1', '59.00', '59.00'],
  ])('STRICT-2022 with %s of 10000 spent gives %s', (amount, total, ceiling) => {
    const done = scoreAssessment(year([met70, row('a')], spent(amount)), strict);
    expect([done.total, done.ceiling]).toEqual([total, ceiling]);
  });

  it('only STRICT-2022 has ceilings, and they leave a lower total alone', () => {
    expect(scoreAssessment(year([met70, row('a')], spent('4000')), mof).total).toBe('94.00');
    const poor = scoreAssessment(year([met70, row('a', { actual: '0' })], spent('7500')), strict);
    expect(poor.total).toBe('77.50');
    expect(poor).not.toHaveProperty('ceiling');
  });
});

describe('explaining', () => {
  const done = scoreAssessment(
    year(
      [
        row('a', { actual: '4' }),
        row('b', { target: '24', weight: '15' }),
        row('c', { weight: '30', target: '7', actual: '4' }),
        row('d', { operator: '定性', weight: '15', qualitative: { grade: 'achieved', score: '13' } }),
        row('e', { operator: '≥', target: '-5', actual: '-6', weight: '10' }),
      ],
      spent('5000'),
    ),
    strict,
  );

  it('shows the arithmetic of every row in both languages', () => {
    const { indicators, execution, total } = explain(done);
    expect(indicators.map(({ zh }) => zh)).toEqual([
      '权重 20，指标值 ≥ 5，完成值 4，未达到，按完成比例得分：20 × 4 ÷ 5 = 16.00',
      '权重 15，指标值 ≥ 24，完成值 5，未达到，按完成比例得分：15 × 5 ÷ 24 = 3.125 ≈ 3.13',
      '权重 30，指标值 ≥ 7，完成值 4，未达到，按完成比例得分：30 × 4 ÷ 7 ≈ 17.14',
      '权重 15，达成年度指标 [12.00, 15.00]，定性评定：13.00',
      '权重 10，指标值 ≥ -5，完成值 -6，未达到指标值；指标值不大于 0，请核对：0.00',
    ]);
    expect(indicators[0]).toMatchObject({
      indicatorId: 'a',
      en: 'weight 20, target ≥ 5, actual 4, missed, in proportion to what was achieved: 20 × 4 ÷ 5 = 16.00',
    });
    expect(execution.zh).toBe('预算数 10000.00，执行数 5000，执行率 50 %，按执行率得分：10 × 5000 ÷ 10000 = 5.00');
    expect(total.zh).toBe('16.00 + 3.13 + 17.14 + 13.00 + 0.00 + 5.00 = 54.27：总分 54.27，等次 差（STRICT-2022 v1）');
  });

  it('says what a ceiling and a deduction did', () => {
    const capped = explain(scoreAssessment(year([met70, row('a', { actual: '6.5' })], spent('7500')), strict));
    expect(capped.indicators[1]?.zh).toContain('大幅超额完成，已扣分：max(0, 20 − 2) = 18.00');
    expect(capped.total.zh).toBe(
      '70.00 + 18.00 + 7.50 = 95.50，因执行率封顶 89.00：总分 89.00，等次 良（STRICT-2022 v1）',
    );
  });

  it('keeps the bytes of a breakdown: another digest here needs another ENGINE_VERSION', () => {
    expect(JSON.parse(JSON.stringify(done))).toEqual(done);
    expect(digestOfBreakdown(done)).toBe('595b9179f5fab1c8b6c8d30d49ea5fbf417810bc04ec45a000d923fb021790c2');
  });
});

it('refuses what it cannot score, with everything at once', () => {
  const input = year([met70, row('a', { actual: ' ' })], spent(''));
  expect(() => scoreAssessment(input, mof)).toThrow(AssessmentCannotBeScored);
  expect(() => scoreAssessment(input, mof)).toThrow(/「指标a」未填完成值.*全年执行数/);
});
