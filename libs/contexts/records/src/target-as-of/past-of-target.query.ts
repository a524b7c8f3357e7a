import { Injectable } from '@nestjs/common';
import { TargetNotFound } from '#contexts/targets';
import { type Moment, type RecordedEvent } from '#domain/kernel';
import { EventStore, orUnavailable, type Listening } from '#platform/event-store';
import { readInSight, readTarget } from '../read-target.query.js';
import { AtOnce } from '../target-table/at-once.query.js';
import { NotCome } from '../target-table/not-come.query.js';
import { NothingRecordedYet } from '../target-table/table.errors.js';
import { type AskedOfTarget } from '../target-timeline/tell-target.query.js';
import { Zone } from '../zone.js';

/** Of all who look back: commands and other reads find their way to the event store beside them. */
const TARGETS_AT_ONCE = 4;

interface Fold<Told> {
  /** The first event of all; nothing where there is none. */
  readonly first: RecordedEvent | undefined;
  take(event: RecordedEvent): boolean;
  /** Nothing where there was nothing of it yet. */
  told(): Told | undefined;
}

/** What is told of a target as it stood, folded from its own events. */
@Injectable()
export class PastOfTarget {
  private readonly atOnce = new AtOnce(TARGETS_AT_ONCE);

  constructor(
    private readonly eventStore: EventStore,
    private readonly zone: Zone,
    private readonly notCome: NotCome,
  ) {}

  /**
   * Up to the end of that moment, or up to now; nothing only where nobody is there to hear it. What one may not see is not there.
   * Throws TargetNotFound, DayNotCome, PositionNotCome, NothingRecordedYet, RecordTampered and RecordNotUnderstood.
   */
  async of<Told>(
    asked: AskedOfTarget,
    fold: (timezone: string) => Fold<Told>,
    upTo?: Moment,
  ): Promise<Told | undefined> {
    if (upTo) await this.notCome.refuse(upTo);
    const folded = fold(this.zone.name);
    await orUnavailable(this.atOnce.run(() => this.read(asked, folded)));
    const told = folded.told();
    if (told !== undefined || asked.gone.aborted) return told;
    if (folded.first === undefined || !upTo) throw new TargetNotFound(asked.targetId);
    throw new NothingRecordedYet(upTo, folded.first, this.zone.name);
  }

  private read({ targetId, actor, gone }: AskedOfTarget, folded: Fold<unknown>): Promise<void> {
    const read = (take: Listening['take']) => readTarget(this.eventStore, targetId, { take, gone });
    return readInSight({ targetId, actor }, read, (event) => folded.take(event));
  }
}
