import { assessmentStreams, rescore, type AssessmentEvent, type YearEndResult } from '#contexts/assessments';
import { type EventStore } from '#platform/event-store';
import { type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { type Replaying } from '#platform/read-store';

type AssessmentScored = Extract<AssessmentEvent, DomainEvent<'AssessmentScored'>>;

export interface ScoreProof {
  /** Submissions that the engine scored again. */
  rescored: number;
  /** Scores that events record, each compared with what the engine gives now. */
  recorded: number;
  /** Submissions whose score is not recorded yet. */
  waiting: number;
}

/** Runs the engine again on everything that was ever submitted and compares its digests with the record; the tables are compared as every view's. */
export async function proveScores(
  eventStore: Pick<EventStore, 'readStream'>,
  replaying: Replaying,
): Promise<ScoreProof> {
  const proof = { rescored: 0, recorded: 0, waiting: 0 };
  for await (const stream of replaying.streamsWith(`${assessmentStreams.category}-`)) {
    const events: RecordedEvent[] = [];
    for await (const event of eventStore.readStream(stream)) events.push(event);
    const results = engineOn(stream, events, replaying);
    const scored = events.filter(isScored);
    proof.rescored += results.length;
    proof.recorded += scored.length;
    proof.waiting += results.filter((result) => !scored.some(({ data }) => isOf(result, data))).length;
    for (const event of scored) compareRecorded(event, results, replaying);
  }
  return proof;
}

function engineOn(stream: string, events: readonly RecordedEvent[], { differences }: Replaying): YearEndResult[] {
  try {
    return rescore(events);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const replayed = `不能重新评分 cannot be scored again: ${why}`;
    differences.add({ table: 'events', key: stream, column: null, live: null, replayed });
    return [];
  }
}

const isScored = (event: RecordedEvent): event is RecordedEvent<AssessmentScored> => event.type === 'AssessmentScored';

const isOf = (result: YearEndResult, { submittedRevision, policy }: AssessmentScored['data']): boolean =>
  result.submittedRevision === submittedRevision &&
  result.policy.id === policy.id &&
  result.policy.version === policy.version;

function compareRecorded(
  { stream, revision, data }: RecordedEvent<AssessmentScored>,
  results: readonly YearEndResult[],
  { differences }: Replaying,
): void {
  const result = results.find((each) => isOf(each, data));
  for (const column of ['total', 'grade', 'digest'] as const) {
    const replayed = result?.[column] ?? null;
    if (replayed === data[column]) continue;
    differences.add({ table: 'AssessmentScored', key: `${stream}@${revision}`, column, live: data[column], replayed });
  }
}
