import { list, rowsOf } from '#platform/context';
import { AssessmentHeader } from './assessment-header.row.js';

export const listAssessments = list({
  name: 'ListAssessments',
  of: rowsOf(AssessmentHeader),
  order: ['fiscalYear', 'unit', 'targetId'],
  scope: 'unit',
  filters: { fiscalYear: 'equals', unit: 'starts-with', status: 'equals' },
});
