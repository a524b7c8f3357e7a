import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { TargetNotFound } from '#contexts/targets';
import { type Actor } from '#domain/kernel';
import { EventStore, orUnavailable, type Listening } from '#platform/event-store';
import { type RecordEntry, RecordOfTarget } from '../domain/record-of-target.js';
import { readInSight, readTarget } from '../read-target.query.js';

export class GetTargetRecord extends Query<readonly RecordEntry[]> {
  constructor(
    readonly targetId: string,
    readonly actor: Actor,
    readonly gone: AbortSignal,
  ) {
    super();
  }
}

/** From the events themselves; what one may not see is not there. Throws RecordTampered. */
@QueryHandler(GetTargetRecord)
export class GetTargetRecordHandler implements IQueryHandler<GetTargetRecord> {
  constructor(private readonly eventStore: EventStore) {}

  execute(asked: GetTargetRecord): Promise<readonly RecordEntry[]> {
    return orUnavailable(this.entriesOf(asked));
  }

  private async entriesOf({ targetId, actor, gone }: GetTargetRecord): Promise<readonly RecordEntry[]> {
    const record = new RecordOfTarget();
    const read = (take: Listening['take']) => readTarget(this.eventStore, targetId, { take, gone });
    await readInSight({ targetId, actor }, read, (event) => {
      record.take(event);
      return true;
    });
    const entries = record.inOrder();
    if (entries.length === 0 && !gone.aborted) throw new TargetNotFound(targetId);
    return entries;
  }
}
