import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { TargetNotFound } from '#contexts/targets';
import { maySee } from '#domain/access';
import { DomainError, type Actor, type RecordedEvent } from '#domain/kernel';
import { EventStore, orUnavailable } from '#platform/event-store';
import { type RecordEntry, RecordOfTarget } from '../domain/record-of-target.js';
import { placeOf } from '../domain/table-row.js';
import { readTarget } from '../read-target.query.js';

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
    let isSeen = false;
    const take = (event: RecordedEvent): boolean => {
      // The unit stands in the first event of all: before that nothing is told, not even that something is wrong.
      isSeen ||= maySeeFrom(actor, event);
      if (!isSeen) throw new TargetNotFound(targetId);
      record.take(event);
      return true;
    };
    await readTarget(this.eventStore, targetId, { take, gone }).catch((error: unknown) => {
      // Of a first event that cannot be read, only who sees every unit is told.
      throw error instanceof DomainError && !isSeen && !maySee(actor, 'target.history', '')
        ? new TargetNotFound(targetId)
        : error;
    });
    const entries = record.inOrder();
    if (entries.length === 0 && !gone.aborted) throw new TargetNotFound(targetId);
    return entries;
  }
}

function maySeeFrom(actor: Actor, first: RecordedEvent): boolean {
  const place = placeOf(first);
  return place !== undefined && maySee(actor, 'target.history', place.unit);
}
