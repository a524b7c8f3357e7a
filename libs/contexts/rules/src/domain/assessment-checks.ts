import { type Finding } from '#domain/scoring';
import { may, must, scored, type Check, type InWords } from './check.js';

const leftOut: InWords = { zh: '不计分须有依据', en: 'what is left out of the score needs a ground' };
const hasRate: InWords = { zh: '批复了资金就须按执行率计分', en: 'where money was approved the rate is scored' };

/** Every check before the submission of a self-assessment, by its code: what the score hangs on stays 强制, a missing reason may be either. */
export const assessmentChecks = {
  'weight-invalid': must('自评指标的权重不对', 'a weight of the assessment that is none', scored),
  'weights-not-total': must('自评指标的权重合计不对', 'weights of the assessment that do not add up', scored),
  'duplicate-indicator': must('自评指标重复填报', 'an indicator assessed twice', scored),
  'unknown-indicator': must('自评指标不在批复中', 'an indicator assessed that was not approved', scored),
  'indicator-missing': must('批复的指标未自评', 'an approved indicator that is not assessed', scored),
  'none-applicable': must('自评没有适用的指标', 'an assessment in which nothing applies', scored),
  'target-not-a-number': must('自评指标的指标值不能计分', 'a target value that cannot be scored', scored),
  'actual-missing': must('未填完成值', 'no actual value', scored),
  'actual-not-a-number': must('完成值不是数字', 'an actual value that is no number', scored),
  'qualitative-missing': must('定性指标未评定', 'a qualitative indicator that is not graded', scored),
  'qualitative-grade-unknown': must('定性指标的等次不存在', 'a grade that there is not', scored),
  'qualitative-score-invalid': must('定性指标的得分不对', 'a graded score that is none', scored),
  'qualitative-score-out-of-range': must('定性指标的得分与等次不符', 'a score that its grade does not allow', scored),
  'budget-invalid': must('全年预算数不对', 'a budget of the year that is none', scored),
  'spent-invalid': must('全年执行数不对', 'an amount spent that is none', scored),
  'execution-applicable': must('预算执行率标为不适用', 'an execution rate left out', hasRate),
  'not-applicable-reason-missing': must('指标不适用而未说明', 'an indicator left out without a reason', leftOut),
  'execution-not-applicable-reason-missing': must('预算执行率不适用而未说明', 'no rate, and no reason', leftOut),
  'reason-missing': may('未得满分而未写原因', 'short of full marks without a reason', 'mandatory'),
  'over-achievement-reason-missing': may(
    '大幅超额完成而未写原因',
    'far above the target without a reason',
    'mandatory',
  ),
  'execution-reason-missing': may('预算执行率偏低而未写原因', 'a low execution rate without a reason', 'mandatory'),
  'budget-adjusted-reason-missing': may('预算调整而未写原因', 'a changed budget without a reason', 'mandatory'),
  'overspent-reason-missing': may('超支而未写原因', 'overspending without a reason', 'mandatory'),
} as const satisfies Readonly<Record<Finding['code'], Check>>;
