import { projection, update, upsert } from '#platform/read-store/core';
import { assessmentCatalogue } from '../../domain/assessment.events.js';
import { assessmentStreams } from '../../domain/assessment.streams.js';
import { breakdownOf } from '../../domain/year-end-result.js';
import { cellsOf, columnsOf, keyOf, wordsOf } from './score-columns.js';
import { YearEndAssessed } from './year-end-assessed.row.js';
import { YearEndScoreRow } from './year-end-score-row.row.js';
import { YearEndScore } from './year-end-score.row.js';
import { YearEndScores1764200000101 } from './year-end-scores.migration.js';

/** Every year-end score with its rows and why. Version 1 was written by the worker. */
export const yearEndScores = projection({
  name: 'year-end-scores',
  version: 2,
  entities: [YearEndScore, YearEndScoreRow, YearEndAssessed],
  migrations: [YearEndScores1764200000101],
  versionNote: {
    says: '得分由事件得出；提交后未记录的得分先存而不显示 scores follow from the events; one that is not recorded yet is held back',
    // Version 1 lacks what was lost, and has what was written before its event; all else of a score must be the same.
    differs: { year_end_scores: ['rows', 'digest'], year_end_score_rows: 'rows' },
  },
  catalogue: assessmentCatalogue,
  on: {
    AssessmentOpened: ({ data: { targetId, fiscalYear, unit, content } }) => [
      upsert(YearEndAssessed, { targetId, fiscalYear, unit, name: content.name }),
    ],
    // What the engine gives, held back until it is recorded: a score of before its event carried the breakdown has no other source.
    AssessmentSubmitted: (event) => {
      const { inputs, policy } = event.data;
      const key = keyOf(assessmentStreams.idOf(event), event.revision, policy);
      const breakdown = breakdownOf(event.data);
      const rows = breakdown.indicators.map((score, place) => {
        const input = inputs.indicators[place];
        if (input === undefined) throw new Error('the engine scores the rows that it is given');
        return upsert(YearEndScoreRow, { ...key, place, ...cellsOf(score), ...wordsOf(input) });
      });
      return [upsert(YearEndScore, { ...key, ...columnsOf(breakdown) }), ...rows];
    },
    // The recorded breakdown is the score, whatever an engine gives today. The table refuses a digest of another one: the stream is parked.
    AssessmentScored: (event) => {
      const { submittedRevision, policy, digest, breakdown } = event.data;
      const key = keyOf(assessmentStreams.idOf(event), submittedRevision, policy);
      if (breakdown === undefined) return [update(YearEndScore, key, { digest })];
      return [
        update(YearEndScore, key, { ...columnsOf(breakdown), digest }),
        ...breakdown.indicators.map((score, place) => update(YearEndScoreRow, { ...key, place }, cellsOf(score))),
      ];
    },
  },
});
