import { type Person } from '#domain/kernel';
import { type Neighbours } from './neighbours.js';
import { type PersonEvent, type PersonEventData } from './person.events.js';
import { personDecider, type Directed } from './person.state.js';
import { type Kind } from './places.js';
import { type UnitEvent } from './unit.events.js';
import { unitDecider, type PresentUnit } from './unit.state.js';

export const region = '511124';
const person = (personId: string, ...roles: string[]): Person => ({ personId, unit: '307001', roles });
export const administrator = person('p-administrator', 'administrator@*');
export const drafter = person('p-drafter', 'unit-drafter@307001');
export const auditor = person('p-auditor', 'auditor@*');

const registeredBy = administrator.personId;
/** As a box looks. */
export const boxOf = (text: string): string => `1.${Buffer.from(text.padEnd(40, '.')).toString('base64url')}`;

interface UnitParts {
  readonly startsOn?: string;
  readonly departments?: string[];
}

export const unitRegistered = (code: string, kind: Kind, parts: UnitParts = {}): UnitEvent => ({
  type: 'UnitRegistered',
  data: {
    ...{ unitId: `${region}.${code}`, region, code, name: `单位${code}`, kind, startsOn: '2020-01-01', ...parts },
    registeredBy,
  },
});
export const unitClosed = (endsOn: string): UnitEvent => ({
  type: 'UnitClosed',
  data: { endsOn, closedBy: registeredBy },
});

export function unitOf(...events: readonly UnitEvent[]): PresentUnit {
  const unit = events.reduce(unitDecider.evolve, unitDecider.initialState);
  if (unit.status === 'absent') throw new Error('its first event registers it');
  return unit;
}

const units = [
  unitOf(unitRegistered('301', 'finance-bureau')),
  unitOf(unitRegistered('301001', 'budget-line-section', { departments: ['307'] })),
  unitOf(unitRegistered('301002', 'budget-line-section')),
  unitOf(unitRegistered('301009', 'performance-section')),
  unitOf(unitRegistered('307', 'department')),
  unitOf(unitRegistered('307001', 'unit', { startsOn: '2021-01-01' })),
  unitOf(unitRegistered('307002', 'unit'), unitClosed('2025-12-31')),
  unitOf(unitRegistered('405', 'department')),
];

/** A finance bureau with its sections, departments, a unit that is there and one that was closed. */
export const neighbours: Neighbours = { known: new Map(units.map((unit) => [unit.code, unit])), listed: units };

export const personId = 'p-1';
export const ids = [
  '3f6c1f0e-8a55-5b0e-9c4e-0d8a3c1b2a01',
  '3f6c1f0e-8a55-5b0e-9c4e-0d8a3c1b2a02',
  '3f6c1f0e-8a55-5b0e-9c4e-0d8a3c1b2a03',
] as const;
export const absenceId = '7c1d2e3f-0a1b-5c2d-8e3f-4a5b6c7d8e02';

export const registered = (id = personId): PersonEvent => ({
  type: 'PersonRegistered',
  data: { personId: id, region, unit: '307001', name: boxOf('name'), registeredBy },
});
export const appointed = (
  parts: Partial<PersonEventData<'AppointmentMade'>> = {},
  appointmentId: string = ids[0],
): PersonEvent => ({
  type: 'AppointmentMade',
  data: {
    ...{ appointmentId, region, role: 'unit-drafter', scope: '307001', startsOn: '2025-01-01', ...parts },
    appointedBy: registeredBy,
  },
});
export const appointmentEnded = (endsOn: string, appointmentId: string = ids[0]): PersonEvent => ({
  type: 'AppointmentEnded',
  data: { appointmentId, endsOn, endedBy: registeredBy },
});
export const deputyNamed = (startsOn: string, endsOn: string, deputy = 'p-2'): PersonEvent => ({
  type: 'DeputyNamed',
  data: {
    ...{ absenceId, deputy, startsOn, endsOn, namedBy: registeredBy },
    appointments: [{ appointmentId: ids[0], region, role: 'unit-drafter', scope: '307001' }],
  },
});
export const deputyEnded = (endsOn: string): PersonEvent => ({
  type: 'DeputyEnded',
  data: { absenceId, endsOn, endedBy: registeredBy },
});
export const left = (endsOn: string, handOver: PersonEventData<'PersonLeft'>['handOver'] = []): PersonEvent => ({
  type: 'PersonLeft',
  data: { endsOn, handOver, recordedBy: registeredBy },
});
export const erased: PersonEvent = { type: 'PersonErased', data: { erasedBy: registeredBy } };

export const stateOf = (...events: readonly PersonEvent[]): Directed =>
  events.reduce(personDecider.evolve, personDecider.initialState);
