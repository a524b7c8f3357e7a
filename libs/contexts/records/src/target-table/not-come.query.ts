import { Injectable } from '@nestjs/common';
import { dayIn, type Moment } from '#domain/kernel';
import { EventStore } from '#platform/event-store';
import { Zone } from '../zone.js';
import { DayNotCome, PositionNotCome } from './table.errors.js';

/** What will be there once something is recorded is not told as if it were the past. */
@Injectable()
export class NotCome {
  constructor(
    private readonly eventStore: EventStore,
    private readonly zone: Zone,
  ) {}

  /** Throws PositionNotCome and DayNotCome. */
  async refuse(moment: Moment): Promise<void> {
    if (moment.kind === 'position') {
      const head = await this.eventStore.head();
      if (BigInt(moment.position) > BigInt(head)) throw new PositionNotCome(moment.position, head);
      return;
    }
    const today = dayIn(this.zone.name, new Date());
    if (moment.day > today) throw new DayNotCome(moment.day, today);
  }
}
