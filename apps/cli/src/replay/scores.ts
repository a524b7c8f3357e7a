import { rescore, YearEndScore, YearEndScoreRow, type AssessmentEvent, type YearEndResult } from '#assessments';
import { type EventStore } from '#event-store';
import { type DomainEvent, type RecordedEvent } from '#kernel';
import { type Replaying } from '#read-store';

type AssessmentScored = Extract<AssessmentEvent, DomainEvent<'AssessmentScored'>>;

export interface ScoreProof {
  /** Submissions that the engine scored again. */
  rescored: number;
  /** Scores that events record, each compared with what the engine gives now. */
  recorded: number;
  /** Submissions whose score is still being written. */
  waiting: number;
}

/** Runs the engine again on everything that was ever submitted: its rows into the rebuilt tables, its digests against the record. */
export async function rebuildScores(
  eventStore: Pick<EventStore, 'readStream'>,
  replaying: Replaying,
): Promise<ScoreProof> {
  const proof = { rescored: 0, recorded: 0, waiting: 0 };
  for await (const stream of replaying.streamsWith('assessment-')) {
    const events: RecordedEvent[] = [];
    for await (const event of eventStore.readStream(stream)) events.push(event);
    const results = engineOn(stream, events, replaying);
    const scored = events.filter(isScored);
    proof.rescored += results.length;
    proof.recorded += scored.length;
    for (const event of scored) compareRecorded(event, results, replaying);
    for (const result of results) if (!(await write(result, scored, replaying))) proof.waiting += 1;
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

const isOf = ({ recorded }: YearEndResult, { submittedRevision, policy }: AssessmentScored['data']): boolean =>
  recorded.submittedRevision === submittedRevision &&
  recorded.policy.id === policy.id &&
  recorded.policy.version === policy.version;

function compareRecorded(
  { stream, revision, data }: RecordedEvent<AssessmentScored>,
  results: readonly YearEndResult[],
  { differences }: Replaying,
): void {
  const result = results.find((each) => isOf(each, data));
  for (const column of ['total', 'grade', 'digest'] as const) {
    const replayed = result?.recorded[column] ?? null;
    if (replayed === data[column]) continue;
    differences.add({ table: 'AssessmentScored', key: `${stream}@${revision}`, column, live: data[column], replayed });
  }
}

/** The worker writes the rows and then the event: without an event that old, the rows may be there or not. */
async function write(
  result: YearEndResult,
  scored: readonly RecordedEvent<AssessmentScored>[],
  { rebuilt, liveAt, isLive }: Replaying,
): Promise<boolean> {
  const { targetId, submittedRevision, policyId, policyVersion } = result.header;
  const event = scored.find(({ data }) => isOf(result, data));
  const mustBeLive = event !== undefined && BigInt(event.position) <= BigInt(liveAt);
  const key = { targetId, submittedRevision, policyId, policyVersion };
  if (!mustBeLive && !(await isLive(YearEndScore, key))) return false;
  await rebuilt.transaction(async (manager) => {
    await manager.insert(YearEndScore, result.header);
    await manager.insert(YearEndScoreRow, [...result.rows]);
  });
  return true;
}
