import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { EventStore } from '#platform/event-store';
import { type Neighbours } from '../../domain/neighbours.js';
import { type Directed } from '../../domain/person.state.js';
import { personStreams } from '../../domain/person.streams.js';
import { REGION, type Post } from '../../domain/places.js';
import { isSeparate, type Beside } from '../../domain/separation.js';
import { type PresentUnit } from '../../domain/unit.state.js';
import { unitIdOf, unitStreams } from '../../domain/unit.streams.js';
import { InRegion } from '../../in-region.js';
import { AppointmentRow } from '../appointments/appointment.row.js';
import { UnitRow } from './unit.row.js';

/** What commands are decided on beside their own stream: what they name as it stands in the record, the rest as the view has it. */
@Injectable()
export class LookUp {
  constructor(
    private readonly eventStore: EventStore,
    private readonly dataSource: DataSource,
    private readonly here: InRegion,
  ) {}

  async units(codes: readonly string[]): Promise<ReadonlyMap<string, PresentUnit>> {
    const named = [...new Set(codes)].filter((code) => code !== REGION && code !== '');
    const found = await Promise.all(named.map((code) => this.unit(code)));
    return new Map(found.flatMap((unit) => (unit.status === 'present' ? [[unit.code, unit] as const] : [])));
  }

  async neighbours(codes: readonly string[]): Promise<Neighbours> {
    const rows = await this.dataSource.manager.findBy(UnitRow, { region: this.here.region });
    const listed = rows.map(({ code, kind, departments, startsOn, endsOn }) => ({
      ...{ code, kind, departments, startsOn },
      ...(endsOn === null ? {} : { endsOn }),
    }));
    return { known: await this.units(codes), listed };
  }

  async person(personId: string): Promise<Directed> {
    return (await this.eventStore.standing(personStreams.of(personId), personStreams.decider)).state;
  }

  async people(ids: readonly string[]): Promise<ReadonlyMap<string, Directed>> {
    return new Map(await Promise.all([...new Set(ids)].map(async (id) => [id, await this.person(id)] as const)));
  }

  /** For whom the person acts, and in what, where that stands in the way of what they would be given; any of the separate rights where it is not said. */
  async beside(personId: string, roles?: readonly Post[]): Promise<Beside> {
    if (this.here.administration === 'combined') return 'combined';
    if (roles?.some(isSeparate) === false) return [];
    const where = { personId, region: this.here.region, deputyFor: Not(IsNull()) };
    const rows = await this.dataSource.manager.findBy(AppointmentRow, where);
    return rows.map(({ role, deputyFor, startsOn, endsOn, actsFrom, actsTo }) => {
      const [last] = [endsOn, actsTo].flatMap((day) => day ?? []).sort();
      const days = { startsOn: actsFrom ?? startsOn, ...(last === undefined ? {} : { endsOn: last }) };
      return { role, ...days, ...(deputyFor === null ? {} : { deputyFor }) };
    });
  }

  private async unit(code: string) {
    const stream = unitStreams.of(unitIdOf(this.here.region, code));
    return (await this.eventStore.standing(stream, unitStreams.decider)).state;
  }
}
