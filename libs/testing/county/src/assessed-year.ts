import { scoreSubmission, type AssessmentEvent, type SelfReport } from '#contexts/assessments/core';
import { sha256, uuidv5, type DomainEvent, type Person } from '#domain/kernel';

type Of<Type extends AssessmentEvent['type']> = Extract<AssessmentEvent, DomainEvent<Type>>;

const targetId = uuidv5('511124/2024/307001/人才工作经费');
const id = (ordinal: number): string => uuidv5(`indicator/${ordinal}`, targetId);
const contentHash = sha256('content');

const person = (personId: string, ...roles: string[]): Person => ({
  personId,
  unit: '307001',
  roles,
});

const level = { level1: '产出指标', level2: '数量指标' };
const content = {
  name: '人才工作经费',
  budget: '100000.00',
  annualGoal: '引进人才',
  indicators: [
    { indicatorId: id(1), ...level, level3: '引进人数', operator: '≥' as const, value: '24', unit: '人', weight: '30' },
    { indicatorId: id(2), ...level, level3: '办结天数', operator: '≤' as const, value: '5', unit: '天', weight: '20' },
    { indicatorId: id(3), ...level, level3: '人才力量', operator: '定性' as const, value: '提供', weight: '30' },
    { indicatorId: id(4), ...level, level3: '满意度', operator: '≥' as const, value: '95', unit: '%', weight: '10' },
  ],
};

const opened: Of<'AssessmentOpened'> = {
  type: 'AssessmentOpened',
  data: {
    targetId,
    region: '511124',
    fiscalYear: 2024,
    unit: '307001',
    contentHash,
    content,
    policy: { id: 'MOF-2021', version: 1 },
    rules: { region: '511124', year: 2021, version: 1 },
  },
};

/** 22.50 + 20.00 + 24.50 + 10.00, and 95 % of the money: 9.50. */
const report: SelfReport = {
  actuals: [
    { indicatorId: id(1), actual: '18', reason: '两批次推迟，已列入来年计划。' },
    { indicatorId: id(2), actual: '5' },
    { indicatorId: id(3), qualitative: { grade: 'achieved', score: '24.50' }, reason: '培训场次不足，明年补足。' },
    { indicatorId: id(4), actual: '96.5' },
  ],
  execution: { budget: '100000.00', spent: '95000.00' },
};

const recorded: Of<'ActualsRecorded'> = { type: 'ActualsRecorded', data: { contentHash, ...report } };

const submitted: Of<'AssessmentSubmitted'> = {
  type: 'AssessmentSubmitted',
  data: {
    round: 1,
    submittedBy: 'p-drafter',
    contentHash,
    policy: { id: 'MOF-2021', version: 1 },
    inputs: {
      indicators: content.indicators.map(({ level3, operator, value, weight, ...indicator }, index) => ({
        ...('unit' in indicator ? { unit: indicator.unit } : {}),
        ...{ name: level3, operator, target: value, weight, indicatorId: indicator.indicatorId },
        ...report.actuals[index],
      })),
      execution: { ...report.execution, approvedBudget: content.budget },
    },
  },
};

const scored: Of<'AssessmentScored'> = {
  type: 'AssessmentScored',
  data: scoreSubmission({ ...submitted.data, revision: 2 }),
};

/** One project's year as its assessment tells it. */
export const assessedYear = {
  ...{ targetId, indicatorId: id, content, contentHash, report },
  ...{ opened, recorded, submitted, scored },
  drafter: person('p-drafter', 'unit-drafter@307001'),
  head: person('p-head', 'unit-head@307001'),
  stranger: person('p-stranger', 'unit-drafter@405001'),
};
