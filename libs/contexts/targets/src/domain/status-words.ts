import { type PresentTarget } from './target.state.js';

/** How a target stands, as the field says it. */
export const statusWords: Readonly<Record<PresentTarget['status'], string>> = {
  draft: '草稿',
  'in-approval': '审核中',
  returned: '已退回',
  approved: '已批复',
  voided: '已作废',
};
