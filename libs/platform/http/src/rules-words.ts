/** Of the rules of a year and their versions, and of what scores under them add up to. */
export const rulesWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ...{
    indicatorRate: ['指标得分率', 'Share of the indicators’ points'],
    average: ['平均分', 'Mean'],
    count: ['个数', 'How many'],
    recorded: ['填报中', 'Being filled in'],
    scored: ['已评分', 'Scored'],
    groups: ['各部门或单位', 'By department or unit'],
  },
  ...{
    rules: ['规则', 'Rules'],
    usualSplit: ['权重常用分配', 'Usual splits of weights'],
    scoringPolicy: ['评分办法', 'Scoring policy'],
    severities: ['各项检查的程度', 'How strict each check is'],
  },
  ...{
    versions: ['已发布的版本', 'Published versions'],
    draft: ['草稿', 'Draft'],
    publishedBy: ['发布人', 'Published by'],
    publishedAt: ['发布时间', 'Published at'],
    draftedBy: ['起草人', 'Drafted by'],
  },
  ...{
    faults: ['不对之处', 'Faults'],
    differences: ['不同之处', 'Differences'],
    part: ['哪一部分', 'Part'],
  },
  ...{
    chains: ['审批流程', 'Chains of approval'],
    closingDays: ['休息日和上班日', 'Days closed and open'],
    closed: ['休息日', 'Days closed'],
    sameHolder: ['同一人占两个环节时', 'Where one person holds two steps'],
    resume: ['退回后如何重报', 'How a resubmission goes on'],
  },
  ...{
    mode: ['审核方式', 'Mode'],
    seats: ['席位', 'Seats'],
    onDisagree: ['有人不同意时', 'Where somebody disagrees'],
    share: ['通过比例', 'The share that is needed'],
    review: ['审核表', 'Form of review'],
    due: ['办理期限', 'When it is due'],
    returnsTo: ['退回到何处', 'Where a return goes'],
    when: ['适用条件', 'When the step applies'],
  },
  ...{
    whenEmpty: ['无人任职时', 'Where nobody holds it'],
    binding: ['是否约束', 'Whether it binds'],
    reserve: ['备用人员', 'Who stands in reserve'],
    in: ['分母', 'Of how many'],
    workingDays: ['工作日数', 'Working days'],
    then: ['到期后', 'What happens then'],
  },
  ...{
    budgetFrom: ['预算从（含，元）', 'Budget from, in yuan'],
    budgetTo: ['预算到（不含，元）', 'Budget below, in yuan'],
    categories: ['项目类别', 'Categories of projects'],
  },
};
