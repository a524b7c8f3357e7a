import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { PersonKeys, ERASED, KEY_MISSING, NOT_OPENED } from '#platform/personal-data';
import { runsBackward } from '../domain/days.js';
import { type PresentUnit } from '../domain/unit.state.js';
import { personalFields } from '../domain/person.events.js';
import { InRegion } from '../in-region.js';
import { AppointmentRow } from '../views/appointments/appointment.row.js';
import { PersonRow } from '../views/people/person.row.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { UnitRow } from '../views/units/unit.row.js';
import {
  type Known,
  type KnownAbsence,
  type KnownAppointment,
  type KnownPerson,
  type KnownUnit,
} from './checking/known.js';
import { type Details } from './checking/steps.js';

const lasting = (endsOn: string | null) => (endsOn === null ? {} : { endsOn });

/** The whole organisation as the views have it, with the names of everybody. */
@Injectable()
export class KnownOrganisation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: PersonKeys,
    private readonly here: InRegion,
    private readonly lookUp: LookUp,
  ) {}

  /** What cannot be opened says why, in the place of a name, only where `shown` asks for it. */
  async read(shown: 'stand-ins' | 'names-only' = 'names-only'): Promise<Known> {
    const { region } = this.here;
    const rows = await this.dataSource.transaction('REPEATABLE READ', async (manager) => ({
      units: await manager.findBy(UnitRow, { region }),
      people: await manager.findBy(PersonRow, { region }),
      held: await ownAppointments(manager, region),
      acting: await deputies(manager, region),
    }));
    const details = await this.detailsOf(rows.people, shown);
    const away = absencesOf(rows.acting);
    const held = new Map<string, KnownAppointment[]>();
    for (const row of rows.held) held.set(row.personId, [...(held.get(row.personId) ?? []), appointmentOf(row)]);
    const people = rows.people.map((row, at): KnownPerson => ({
      ...{ personId: row.personId, unit: row.unit, isErased: row.isErased, ...details[at] },
      ...(row.leftOn === null ? {} : { leftOn: row.leftOn }),
      // What was taken back was never held: no list of offices has it.
      appointments: (held.get(row.personId) ?? []).filter((each) => !runsBackward(each)),
      absences: (away.get(row.personId) ?? []).filter((each) => !runsBackward(each)),
    }));
    const hows = shown === 'stand-ins' ? await this.howsOf(rows.units) : new Map<string, PresentUnit>();
    return {
      units: new Map(rows.units.map((row) => [row.code, { ...unitOf(row), ...howOf(hows.get(row.code)) }])),
      people: new Map(people.map((each) => [each.personId, each])),
    };
  }

  /** From the record, for only an export writes it. */
  private howsOf(units: readonly UnitRow[]): Promise<ReadonlyMap<string, PresentUnit>> {
    return this.lookUp.units(units.filter(({ successor }) => successor !== null).map(({ code }) => code));
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

/** Those that somebody acts in for another. */
const deputies = (manager: EntityManager, region: string): Promise<AppointmentRow[]> =>
  manager.find(AppointmentRow, {
    where: { region, absenceId: Not(IsNull()) },
    order: { actsFrom: 'ASC', absenceId: 'ASC', role: 'ASC', scope: 'ASC' },
  });

/** By whose they are. */
function absencesOf(rows: readonly AppointmentRow[]): ReadonlyMap<string, readonly KnownAbsence[]> {
  const byPerson = new Map<string, Map<string, KnownAbsence>>();
  for (const row of rows) {
    const { absenceId = '', deputyFor = '' } = filled(row);
    const own = byPerson.get(deputyFor) ?? new Map<string, KnownAbsence>();
    byPerson.set(deputyFor, own.set(absenceId, withPost(row, own.get(absenceId)?.posts)));
  }
  return new Map([...byPerson].map(([personId, own]) => [personId, [...own.values()]]));
}

/** A deputy's row has all of them. */
const filled = ({ absenceId, deputyFor, actsFrom, actsTo }: AppointmentRow): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ absenceId, deputyFor, actsFrom, actsTo }).flatMap(([name, cell]) =>
      cell === null ? [] : [[name, cell]],
    ),
  );

function withPost(row: AppointmentRow, posts: KnownAbsence['posts'] = []): KnownAbsence {
  const { role, scope, personId: deputy } = row;
  const { absenceId = '', actsFrom: startsOn = '', actsTo: endsOn = '' } = filled(row);
  return { absenceId, deputy, startsOn, endsOn, posts: [...posts, { role, scope }] };
}

const appointmentOf = ({ appointmentId, role, scope, startsOn, endsOn }: AppointmentRow): KnownAppointment => ({
  ...{ appointmentId, role, scope, startsOn },
  ...lasting(endsOn),
});

const howOf = ({ how }: Pick<PresentUnit, 'how'> = {}) => (how === undefined ? {} : { how });

const unitOf = ({ code, name, kind, startsOn, endsOn, departments, successor }: UnitRow): KnownUnit => ({
  ...{ code, name, kind, startsOn, departments },
  ...(successor === null ? {} : { successor }),
  ...lasting(endsOn),
});
