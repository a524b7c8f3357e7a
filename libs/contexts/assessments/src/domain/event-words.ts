/** What each event is called where it is told. */
export const assessmentEventWords = {
  AssessmentOpened: { zh: '建立自评表', en: 'assessment opened' },
  ActualsRecorded: { zh: '填写自评', en: 'actuals recorded' },
  AssessmentSubmitted: { zh: '提交自评', en: 'assessment submitted' },
  AssessmentScored: { zh: '评分', en: 'scored' },
} as const;
