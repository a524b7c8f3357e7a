import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { PersonKeys, ERASED, KEY_MISSING, NOT_OPENED } from '#platform/personal-data';
import { runsBackward } from '../domain/days.js';
import { personalFields } from '../domain/person.events.js';
import { InRegion } from '../in-region.js';
import { AppointmentRow } from '../views/appointments/appointment.row.js';
import { PersonRow } from '../views/people/person.row.js';
import { UnitRow } from '../views/units/unit.row.js';
import { type Known, type KnownAppointment, type KnownPerson, type KnownUnit } from './checking/known.js';
import { type Details } from './checking/steps.js';

const lasting = (endsOn: string | null) => (endsOn === null ? {} : { endsOn });

/** The whole organisation as the views have it, with the names of everybody. */
@Injectable()
export class KnownOrganisation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: PersonKeys,
    private readonly here: InRegion,
  ) {}

  /** What cannot be opened says why, in the place of a name, only where `shown` asks for it. */
  async read(shown: 'stand-ins' | 'names-only' = 'names-only'): Promise<Known> {
    const { region } = this.here;
    const rows = await this.dataSource.transaction('REPEATABLE READ', async (manager) => ({
      units: await manager.findBy(UnitRow, { region }),
      people: await manager.findBy(PersonRow, { region }),
      held: await ownAppointments(manager, region),
    }));
    const details = await this.detailsOf(rows.people, shown);
    const held = new Map<string, KnownAppointment[]>();
    for (const row of rows.held) held.set(row.personId, [...(held.get(row.personId) ?? []), appointmentOf(row)]);
    const people = rows.people.map((row, at): KnownPerson => ({
      ...{ personId: row.personId, unit: row.unit, isErased: row.isErased, ...details[at] },
      ...(row.leftOn === null ? {} : { leftOn: row.leftOn }),
      // What was taken back was never held: no list of offices has it.
      appointments: (held.get(row.personId) ?? []).filter((each) => !runsBackward(each)),
    }));
    return {
      units: new Map(rows.units.map((row) => [row.code, unitOf(row)])),
      people: new Map(people.map((each) => [each.personId, each])),
    };
  }

  private async detailsOf(
    people: readonly PersonRow[],
    shown: 'stand-ins' | 'names-only',
  ): Promise<readonly Details[]> {
    const boxes = people.flatMap((row) =>
      personalFields.flatMap((field) =>
        row[field] === null ? [] : [{ person: row.personId, field, box: row[field] }],
      ),
    );
    const texts = await this.keys.open(boxes);
    const opened = new Map(boxes.map(({ person, field }, at) => [`${field} ${person}`, texts[at] ?? '']));
    return people.map(({ personId, isErased }) => {
      const own = personalFields.flatMap((field) => {
        const text = opened.get(`${field} ${personId}`);
        const says = text !== undefined && (shown === 'stand-ins' || !isStandIn(text));
        return says ? [[field, text] as const] : [];
      });
      return Object.fromEntries(isErased && shown === 'stand-ins' ? [...own, ['name', ERASED]] : own);
    });
  }
}

const isStandIn = (text: string): boolean => text === ERASED || text === KEY_MISSING || text === NOT_OPENED;

/** Not those that they act in for another. */
const ownAppointments = (manager: EntityManager, region: string): Promise<AppointmentRow[]> =>
  manager.find(AppointmentRow, { where: { region, absenceId: IsNull() }, order: { startsOn: 'ASC', rowId: 'ASC' } });

const appointmentOf = ({ appointmentId, role, scope, startsOn, endsOn }: AppointmentRow): KnownAppointment => ({
  ...{ appointmentId, role, scope, startsOn },
  ...lasting(endsOn),
});

const unitOf = ({ code, name, kind, startsOn, endsOn, departments }: UnitRow): KnownUnit => ({
  ...{ code, name, kind, startsOn, departments },
  ...lasting(endsOn),
});
