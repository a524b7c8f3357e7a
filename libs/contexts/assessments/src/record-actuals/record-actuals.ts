import { z } from 'zod';
import { digestOf } from '#domain/kernel';
import { command } from '#platform/context/core';
import { type ApprovedContent } from '../domain/approved-content.js';
import { IndicatorNotApproved, IndicatorReportedTwice } from '../domain/assessment.errors.js';
import { assessmentStreams } from '../domain/assessment.streams.js';
import { asAssessor } from '../domain/assessor.js';
import { normalised, selfReportSchema, type ReportedRow } from '../domain/self-report.js';

/** Replaces the whole report; `envelope.expectedRevision` is the revision the person saw. */
export class RecordActuals extends command({
  streams: assessmentStreams,
  id: 'targetId',
  data: selfReportSchema.extend({ targetId: z.uuid() }),
}) {}

function ofApproved(rows: readonly ReportedRow[], { indicators }: ApprovedContent): ReportedRow[] {
  const approved = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
  const ids = rows.map(({ indicatorId }) => indicatorId);
  return rows.map((row, index) => {
    const indicator = approved.get(row.indicatorId);
    if (indicator === undefined) throw new IndicatorNotApproved(row.indicatorId, index + 1);
    const first = ids.indexOf(row.indicatorId);
    if (first < index) throw new IndicatorReportedTwice(indicator, [first + 1, index + 1]);
    return normalised(row, indicator);
  });
}

export const recordActuals = RecordActuals.rule((state, { data: { targetId, ...reported }, envelope: { actor } }) => {
  const { assessment } = asAssessor(state, targetId, actor, 'assessment.record');
  const report = { ...reported, actuals: ofApproved(reported.actuals, assessment.content) };
  if (assessment.report !== undefined && digestOf(assessment.report) === digestOf(report)) return [];
  return [{ type: 'ActualsRecorded', data: { contentHash: assessment.contentHash, ...report } }];
});
