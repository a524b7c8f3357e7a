import { Injectable } from '@nestjs/common';
import { TargetNotFound, targetStreams } from '#contexts/targets';
import { type Actor } from '#domain/kernel';
import { EventStore, hear, orUnavailable, type Listening } from '#platform/event-store';
import { ToldRecord } from '../domain/told-record.js';
import { readInSight } from '../read-target.query.js';
import { AtOnce } from '../target-table/at-once.query.js';

/** Of all who look at a timeline: commands and other reads find their way to the event store beside them. */
const TARGETS_AT_ONCE = 4;

export interface AskedOfTarget {
  readonly targetId: string;
  readonly actor: Actor;
  readonly gone: AbortSignal;
}

/** A target's own events, told as rounds; its chain of hashes is verified on the way. */
@Injectable()
export class TellTarget {
  private readonly atOnce = new AtOnce(TARGETS_AT_ONCE);

  constructor(private readonly eventStore: EventStore) {}

  /** What one may not see is not there. Throws TargetNotFound and RecordTampered. */
  of(asked: AskedOfTarget): Promise<ToldRecord> {
    return orUnavailable(this.atOnce.run(() => this.folded(asked)));
  }

  private async folded({ targetId, actor, gone }: AskedOfTarget): Promise<ToldRecord> {
    const stream = targetStreams.of(targetId);
    const record = new ToldRecord(stream);
    const read = (take: Listening['take']) => hear(this.eventStore.readStream(stream), { take, gone });
    await readInSight({ targetId, actor }, read, (event) => {
      record.take(event);
      return true;
    });
    if (record.told.target.status === 'absent' && !gone.aborted) throw new TargetNotFound(targetId);
    return record;
  }
}
