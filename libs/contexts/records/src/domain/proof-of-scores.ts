import { rescore, type AssessmentEvent, type YearEndResult } from '#contexts/assessments/core';
import { type DomainEvent, type RecordedEvent } from '#domain/kernel';

type AssessmentScored = Extract<AssessmentEvent, DomainEvent<'AssessmentScored'>>;

export interface ScoreProof {
  /** Submissions that the engine scored again. */
  readonly rescored: number;
  /** Scores that events record, each compared with what the engine gives now. */
  readonly recorded: number;
  /** Submissions whose score is not recorded yet. */
  readonly waiting: number;
}

/** What events record and what the engine gives are not the same. */
export interface ScoreDifference {
  readonly table: 'events' | 'AssessmentScored';
  readonly key: string;
  readonly column: 'total' | 'grade' | 'digest' | null;
  readonly live: string | null;
  readonly replayed: string | null;
}

/** Runs the engine again on everything that was ever submitted and compares its digests with the record. */
export class ProofOfScores {
  private rescored = 0;
  private recorded = 0;
  private waiting = 0;

  get proof(): ScoreProof {
    const { rescored, recorded, waiting } = this;
    return { rescored, recorded, waiting };
  }

  /** All events of one assessment, in their order; answers what is not the same. */
  take(stream: string, events: readonly RecordedEvent[]): readonly ScoreDifference[] {
    const given = engineOn(events);
    const results = given instanceof Error ? [] : given;
    const scored = events.filter(isScored);
    this.rescored += results.length;
    this.recorded += scored.length;
    this.waiting += results.filter((result) => !scored.some(({ data }) => isOf(result, data))).length;
    return [
      ...(given instanceof Error ? [notScored(stream, given)] : []),
      ...scored.flatMap((event) => differencesOf(event, results)),
    ];
  }
}

function engineOn(events: readonly RecordedEvent[]): YearEndResult[] | Error {
  try {
    return rescore(events);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const notScored = (key: string, { message }: Error): ScoreDifference => ({
  ...{ table: 'events', key, column: null, live: null },
  replayed: `不能重新评分 cannot be scored again: ${message}`,
});

const isScored = (event: RecordedEvent): event is RecordedEvent<AssessmentScored> => event.type === 'AssessmentScored';

const isOf = (result: YearEndResult, { submittedRevision, policy }: AssessmentScored['data']): boolean =>
  result.submittedRevision === submittedRevision &&
  result.policy.id === policy.id &&
  result.policy.version === policy.version;

function differencesOf(
  { stream, revision, data }: RecordedEvent<AssessmentScored>,
  results: readonly YearEndResult[],
): ScoreDifference[] {
  const result = results.find((each) => isOf(each, data));
  return (['total', 'grade', 'digest'] as const).flatMap((column) => {
    const replayed = result?.[column] ?? null;
    if (replayed === data[column]) return [];
    return [{ table: 'AssessmentScored', key: `${stream}@${revision}`, column, live: data[column], replayed }];
  });
}
