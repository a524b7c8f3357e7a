import { describe, expect, it } from '@jest/globals';
import { type AssessmentInput } from './assessment.js';
import { explain } from './explain.js';
import { policyOf } from './policies.js';
import { previewAssessment } from './preview.js';
import { scoreAssessment } from './score-assessment.js';

const policy = policyOf('MOF-2021', 1);
const counted = { name: '引进人数', operator: '≥', target: '5' } as const;
const graded = { name: '人才力量', operator: '定性', target: '增强' } as const;
const one = { ...counted, indicatorId: 'a', weight: '75' };
const two = { ...graded, indicatorId: 'b', weight: '15' };
const whole: AssessmentInput = {
  indicators: [
    { ...one, actual: '4' },
    { ...two, qualitative: { grade: 'achieved', score: '15' } },
  ],
  execution: { budget: '100', spent: '90' },
};

describe('a score while its form is filled in', () => {
  it('has the rows that are filled in, and leaves the others and the total out', () => {
    const {
      rows,
      execution,
      whole: total,
    } = previewAssessment({ ...whole, indicators: [{ ...one, actual: '4' }, two] }, policy);
    expect(rows.map(({ scored }) => scored?.score.score)).toEqual(['60.00', undefined]);
    expect(rows[0]?.scored?.sentence.zh).toBe(
      '权重 75，指标值 ≥ 5，完成值 4，未达到，按完成比例得分：75 × 4 ÷ 5 = 60.00',
    );
    expect(execution?.score.score).toBe('9.00');
    expect(total).toBeUndefined();
  });

  it('says which scores each grade leaves a row of words, before one is typed', () => {
    const { rows } = previewAssessment({ ...whole, indicators: [one, two] }, policy);
    expect(rows[0]?.choices).toEqual([]);
    expect(rows[1]?.choices.map(({ grade, range }) => [grade, range])).toEqual([
      ['achieved', '[12.00, 15.00]'],
      ['partly-achieved', '[9.00, 12.00)'],
      ['not-achieved', '[0.00, 9.00)'],
    ]);
  });

  it('gives the rows that are left the weight of what does not apply', () => {
    const { rows } = previewAssessment(
      { ...whole, indicators: [{ ...one, notApplicable: { reason: '' } }, two] },
      policy,
    );
    expect(rows.map(({ effectiveWeight }) => effectiveWeight)).toEqual(['0', '90']);
    expect(rows[1]?.choices[0]?.range).toBe('[72.00, 90.00]');
  });

  it('scores no row while the weights are wrong, and no execution without its amounts', () => {
    const wrong = { indicators: [{ ...one, weight: '70', actual: '4' }], execution: { budget: '', spent: '' } };
    expect(previewAssessment(wrong, policy)).toEqual({ rows: [{ choices: [] }] });
  });

  it('is, once all is filled in, what a submission is given, in the same sentences', () => {
    const { rows, execution, whole: total } = previewAssessment(whole, policy);
    const scored = scoreAssessment(whole, policy);
    const said = explain(scored);
    expect(total).toEqual(scored);
    expect(rows.map((row) => row.scored?.sentence)).toEqual(said.indicators.map(({ zh, en }) => ({ zh, en })));
    expect(execution?.sentence).toEqual(said.execution);
  });
});
