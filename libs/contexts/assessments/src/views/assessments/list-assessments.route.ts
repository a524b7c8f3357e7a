import { listRoute } from '#platform/context';
import { unitsQuery } from '#platform/http';
import { answerWithNullsOf } from '#platform/read-store/core';
import { statusSchema } from '../../domain/standing.js';
import { AssessmentHeader } from './assessment-header.row.js';
import { assessments } from './assessments.projection.js';
import { listAssessments } from './list-assessments.query.js';

export const listedAssessmentSchema = answerWithNullsOf(AssessmentHeader).meta({ id: 'ListedAssessment' });

export const listAssessmentsRoute = listRoute({
  at: 'GET assessments',
  action: 'assessment.read',
  name: 'listAssessments',
  tag: '绩效自评 assessments',
  summary: '自评列表 List assessments',
  reads: [assessments],
  lists: listAssessments,
  query: unitsQuery.extend({ status: statusSchema.optional() }),
  answers: listedAssessmentSchema,
  show: (header) => header,
});
