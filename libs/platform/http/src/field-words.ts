import { approvalWords } from './approval-words.js';
import { intakeWords } from './intake-words.js';
import { operationsWords } from './operations-words.js';
import { organisationWords } from './organisation-words.js';
import { rulesWords } from './rules-words.js';
import { signInWords } from './sign-in-words.js';
import { timelineWords } from './timeline-words.js';

type Words = readonly [zh: string, en: string];

/**
 * Field names of requests and answers as people call them: the document describes a field by it, and a sentence about a fault begins
 * with it. The spec of the API's document refuses a field that is not here.
 */
export const fieldWords: Readonly<Record<string, Words>> = {
  ...{
    after: ['续页标记（after）', 'Where the page begins (after)'],
    limit: ['每页条数', 'Items per page'],
    next: ['下一页标记', 'Where the next page begins'],
  },
  ...{ items: ['本页各条', 'Items of this page'], status: ['状态', 'Status'], version: ['版本', 'Version'] },
  ...{ targetId: ['目标编号', 'Target id'], region: ['行政区划代码', 'Region'], fiscalYear: ['年度', 'Fiscal year'] },
  ...{ unit: ['单位代码', 'Unit code'], code: ['代码', 'Code'], name: ['名称', 'Name'] },
  ...{
    budget: ['预算数（元）', 'Budget in yuan'],
    annualGoal: ['年度目标', 'Annual goal'],
    content: ['目标内容', 'Content'],
  },
  ...{ indicators: ['指标', 'Indicators'], indicatorId: ['指标编号', 'Indicator id'], level1: ['一级指标', 'Level 1'] },
  ...{ level2: ['二级指标', 'Level 2'], level3: ['三级指标', 'Level 3'], operator: ['指标性质', 'Operator'] },
  ...{ value: ['指标值', 'Value'], weight: ['权重', 'Weight'], direction: ['指标方向性', 'Direction'] },
  ...{ source: ['来源行', 'Where it was read'], raw: ['原表各格', 'Cells as printed'], line: ['行号', 'Line'] },
  ...{ indicatorCount: ['指标行数', 'Number of indicators'], weightTotal: ['权重合计', 'Total of weights'] },
  ...{ round: ['轮次', 'Round'], step: ['环节序号', 'Step'], stepName: ['环节名称', 'Name of the step'] },
  ...{ chain: ['审批流程', 'Chain of approval'], role: ['角色', 'Role'], roles: ['角色', 'Roles'] },
  ...{
    contentHash: ['内容摘要', 'Hash of the content'],
    revision: ['版本号', 'Revision'],
    changedAt: ['变更时间', 'Changed at'],
  },
  ...{
    submittedBy: ['送审人', 'Submitted by'],
    approvedBy: ['审核人', 'Approved by'],
    returnedBy: ['退回人', 'Returned by'],
  },
  ...{
    withdrawnBy: ['撤回人', 'Withdrawn by'],
    reopenedBy: ['重新填报人', 'Reopened by'],
    voidedBy: ['作废人', 'Voided by'],
    writtenBy: ['编写人', 'Written by'],
  },
  ...{
    demoData: ['示范数据', 'Demo data'],
    intakeId: ['导入编号', 'Import id'],
    sourceLine: ['来源行号', 'Line it was read from'],
  },
  ...{ findings: ['疑点', 'Findings'], severity: ['程度', 'Severity'], message: ['说明', 'Message'] },
  ...{ zh: ['中文说明', 'In Chinese'], en: ['英文说明', 'In English'], reasons: ['对提示的说明', 'Reasons'] },
  ...{ reason: ['理由', 'Reason'], opinion: ['意见', 'Opinion'], rows: ['各行', 'Rows'] },
  ...{
    added: ['新增的行', 'New rows'],
    dropped: ['不再有的行', 'Rows that are gone'],
    recognised: ['认出的行', 'Rows recognised'],
  },
  ...intakeWords,
  ...{
    form: ['表式', 'Form'],
    confidence: ['把握', 'Confidence'],
    mappings: ['各栏对照', 'What columns were taken for'],
    map: ['指定的各栏', 'What columns are said to be'],
    by: ['依据', 'By what'],
  },
  ...{
    currencyUnit: ['金额单位', 'Unit of money'],
    settled: ['不再改动的项目', 'Settled projects'],
    rest: ['其余', 'Everything else'],
    importedBy: ['导入人', 'Imported by'],
    importedAt: ['导入时间', 'Imported at'],
  },
  ...{
    outcomes: ['结果', 'Outcomes'],
    outcome: ['结果', 'Outcome'],
    project: ['项目序号', 'Project'],
    id: ['编号', 'Id'],
  },
  ...{
    kind: ['种类', 'Kind'],
    from: ['从', 'From'],
    to: ['到', 'To'],
    expectedRevision: ['所据版本号', 'Revision it is based on'],
  },
  ...{
    actuals: ['各行完成情况', 'What was achieved'],
    actual: ['完成值', 'Actual value'],
    qualitative: ['定性评定', 'Qualitative grade'],
  },
  ...{ grade: ['等次', 'Grade'], score: ['得分', 'Score'], notApplicable: ['不适用', 'Does not apply'] },
  ...{
    execution: ['预算执行', 'Execution'],
    spent: ['全年执行数（元）', 'Spent in yuan'],
    goalReached: ['目标完成情况', 'Goal reached'],
  },
  ...{
    notApplicableReason: ['不适用理由', 'Why it does not apply'],
    overspentReason: ['超支理由', 'Why more was spent'],
  },
  ...{ budgetAdjustedReason: ['预算调整理由', 'Why the budget differs'], report: ['自评填报', 'Report'] },
  ...{
    policy: ['评分办法', 'Scoring policy'],
    policyId: ['评分办法代码', 'Policy'],
    policyVersion: ['评分办法版次', 'Version of the policy'],
  },
  ...{
    total: ['总分', 'Total'],
    ceiling: ['封顶分', 'Ceiling'],
    place: ['次序', 'Place'],
    target: ['指标值', 'Target value'],
  },
  ...{
    submittedRevision: ['所评的提交', 'Submission that was scored'],
    engineVersion: ['评分程序版次', 'Version of the engine'],
  },
  ...{
    executionBudget: ['全年预算数', 'Budget'],
    executionSpent: ['全年执行数', 'Spent'],
    executionRate: ['预算执行率', 'Execution rate'],
  },
  ...{ executionScore: ['预算执行得分', 'Score of execution'], qualitativeGrade: ['定性等次', 'Qualitative grade'] },
  ...{
    effectiveWeight: ['折算后权重', 'Effective weight'],
    branch: ['计分规则', 'Branch'],
    arithmetic: ['算式', 'Arithmetic'],
  },
  ...{ overAchieved: ['超额完成', 'Over-achieved'], notes: ['备注', 'Notes'], explanation: ['说明', 'Explanation'] },
  ...{
    stream: ['事件流', 'Stream'],
    position: ['提交位置', 'Position'],
    eventId: ['事件编号', 'Event id'],
    type: ['类型', 'Type'],
  },
  ...{
    actor: ['操作人', 'Actor'],
    personId: ['人员编号', 'Person'],
    system: ['系统程序', 'Process'],
    recordedAt: ['记录时间', 'Recorded at'],
  },
  ...{ asOf: ['截至何时', 'As of'], assessment: ['自评状态', 'Self-assessment'], events: ['各事件', 'Events'] },
  ...{ chainsVerified: ['哈希链已核对', 'Hash chains verified'], odd: ['异常之处', 'What is odd'] },
  ...{
    summary: ['摘要', 'Summary'],
    hash: ['事件摘要', 'Hash of the event'],
    detail: ['说明', 'Detail'],
    path: ['位置', 'Path'],
  },
  ...approvalWords,
  ...operationsWords,
  ...organisationWords,
  ...rulesWords,
  ...timelineWords,
  ...signInWords,
  ...{
    sentences: ['说明', 'Sentences'],
    errors: ['各处错误', 'Errors'],
    instance: ['请求地址', 'Request'],
    correlationId: ['关联编号', 'Correlation id'],
  },
};
