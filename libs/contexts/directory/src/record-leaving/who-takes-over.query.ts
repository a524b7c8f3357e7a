import { Injectable } from '@nestjs/common';
import { LookUp } from '../views/units/neighbours.query.js';
import { takerOver, type HandOver } from './taker-over.js';

/** To whom goes what is named to who left. */
@Injectable()
export class WhoTakesOver {
  constructor(private readonly lookUp: LookUp) {}

  /** Of each unit, by the hand-over that `PersonLeft` tells of them and the posts that they had, as the record says it. */
  async from(personId: string, handOver: HandOver): Promise<(unit: string) => string | undefined> {
    const leaver = await this.lookUp.person(personId);
    if (leaver.status === 'absent') return () => undefined;
    const { appointments } = leaver;
    const units = await this.lookUp.units(appointments.map(({ scope }) => scope));
    const departments = new Map([...units].map(([code, section]) => [code, section.departments]));
    return (unit) => takerOver(unit, { handOver, appointments, departments });
  }
}
