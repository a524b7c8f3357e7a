import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { EventNotTaken } from '../runners/event-not-taken.js';
import { type Subscriber } from '../positions/subscriber.js';
import { LeftOut } from './left-out.js';
import { type Parking } from './parking.js';

/** Leaves out what the runner of these tables does, and throws EventNotTaken where the runner would park. */
export class Stopping implements Parking {
  private constructor(
    private readonly subscriber: Subscriber,
    private readonly leftOut: LeftOut,
  ) {}

  static async load(dataSource: DataSource, subscriber: Subscriber): Promise<Stopping> {
    return new Stopping(subscriber, await LeftOut.load(dataSource, subscriber));
  }

  isOut(event: RecordedEvent): boolean {
    return this.leftOut.has(event);
  }

  park(event: RecordedEvent, why: Error): Promise<void> {
    return Promise.reject(new EventNotTaken(this.subscriber, event, why));
  }
}
