/** Of the rules of a year and their versions. */
export const rulesWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
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
};
