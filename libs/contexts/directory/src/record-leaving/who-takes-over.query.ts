import { Injectable } from '@nestjs/common';
import { LookUp } from '../views/units/neighbours.query.js';
import { takerOver } from './taker-over.js';

export interface Leaver {
  /** The last day; it may be still to come. */
  readonly leftOn: string;
  /** Who recorded it last. */
  readonly recordedBy: string;
  /** To whom goes what is named to them and is of that unit. */
  readonly takerOver: (unit: string) => string | undefined;
}

/** To whom goes what is named to who left. */
@Injectable()
export class WhoTakesOver {
  constructor(private readonly lookUp: LookUp) {}

  /** By the hand-over that was recorded and the posts that they had, as their own stream says it; nothing where nobody recorded that they leave. */
  async from(personId: string): Promise<Leaver | undefined> {
    const leaver = await this.lookUp.person(personId);
    if (leaver.status === 'absent') return undefined;
    const { leftOn, leavingRecordedBy: recordedBy, handOver = [], appointments } = leaver;
    if (leftOn === undefined || recordedBy === undefined) return undefined;
    const units = await this.lookUp.units(appointments.map(({ scope }) => scope));
    const departments = new Map([...units].map(([code, section]) => [code, section.departments]));
    return { leftOn, recordedBy, takerOver: (unit) => takerOver(unit, { handOver, appointments, departments }) };
  }
}
