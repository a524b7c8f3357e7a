import { assessmentStreams } from '#contexts/assessments/core';
import { ProofOfScores, type ScoreProof } from '#contexts/records/core';
import { type EventStore } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { type Replaying } from '#platform/read-store';

/** Scores every assessment again and compares with what is recorded; the tables are compared as every view's. */
export async function proveScores(
  eventStore: Pick<EventStore, 'readStream'>,
  { streamsWith, differences }: Replaying,
): Promise<ScoreProof> {
  const scores = new ProofOfScores();
  for await (const stream of streamsWith(`${assessmentStreams.category}-`)) {
    const events: RecordedEvent[] = [];
    for await (const event of eventStore.readStream(stream)) events.push(event);
    for (const difference of scores.take(stream, events)) differences.add(difference);
  }
  return scores.proof;
}
