import { type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { type Projection, type RowChange } from '#platform/read-store';
import { assessmentCatalogue, type AssessmentEvent } from '../../domain/assessment.events.js';
import { breakdownOf } from '../../domain/year-end-result.js';
import { cellsOf, columnsOf, keyOf, wordsOf } from './score-columns.js';
import { YearEndAssessed } from './year-end-assessed.entity.js';
import { YearEndScoreRow } from './year-end-score-row.entity.js';
import { YearEndScore } from './year-end-score.entity.js';
import { YearEndScores1764200000101 } from './year-end-scores.migration.js';

type Recorded<Type extends AssessmentEvent['type']> = RecordedEvent<Extract<AssessmentEvent, DomainEvent<Type>>>;

const idOf = ({ stream }: RecordedEvent): string => stream.slice('assessment-'.length);

function opened({ data: { targetId, fiscalYear, unit, content } }: Recorded<'AssessmentOpened'>): RowChange[] {
  return [{ kind: 'upsert', table: YearEndAssessed, row: { targetId, fiscalYear, unit, name: content.name } }];
}

/** What the engine gives, held back until it is recorded: a score of before its event carried the breakdown has no other source. */
function submitted(event: Recorded<'AssessmentSubmitted'>): RowChange[] {
  const { inputs, policy } = event.data;
  const key = keyOf(idOf(event), event.revision, policy);
  const breakdown = breakdownOf(event.data);
  const rows = breakdown.indicators.map((score, place): RowChange => {
    const input = inputs.indicators[place];
    if (input === undefined) throw new Error('the engine scores the rows that it is given');
    return { kind: 'upsert', table: YearEndScoreRow, row: { ...key, place, ...cellsOf(score), ...wordsOf(input) } };
  });
  return [{ kind: 'upsert', table: YearEndScore, row: { ...key, ...columnsOf(breakdown), digest: null } }, ...rows];
}

/** The recorded breakdown is the score, whatever an engine gives today. The table refuses a digest of another one: the stream is parked. */
function scored(event: Recorded<'AssessmentScored'>): RowChange[] {
  const { submittedRevision, policy, digest, breakdown } = event.data;
  const key = keyOf(idOf(event), submittedRevision, policy);
  if (breakdown === undefined) return [{ kind: 'update', table: YearEndScore, key, set: { digest } }];
  return [
    { kind: 'update', table: YearEndScore, key, set: { ...columnsOf(breakdown), digest } },
    ...breakdown.indicators.map((score, place): RowChange => ({
      kind: 'update',
      table: YearEndScoreRow,
      key: { ...key, place },
      set: cellsOf(score),
    })),
  ];
}

const on = {
  AssessmentOpened: opened,
  AssessmentSubmitted: submitted,
  AssessmentScored: scored,
} satisfies { [Type in AssessmentEvent['type']]?: (event: Recorded<Type>) => RowChange[] };

/** Every year-end score with its rows and why. Version 1 was written by the worker. */
export const yearEndScores: Projection = {
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
  on: on as Projection['on'],
};
