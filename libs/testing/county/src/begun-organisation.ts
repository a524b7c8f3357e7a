import { type PersonEvent } from '#contexts/directory';
import { personStreams, unitIdOf, unitStreams, type UnitEvent } from '#contexts/directory/core';
import { sha256, uuidv5, type Envelope } from '#domain/kernel';
import { type EventStore } from '#platform/event-store';

const region = '511124';
const startsOn = '2020-01-01';
/** A box that no key opens: nobody reads these names. */
const sealedName = '1.AQAb3xYz09_-QwAb3xYz09_-QwAb3xYz09_-QwAb3xYz09_-QwAb';
const by = { personId: 'p-administrator', unit: '', roles: ['organisation-administrator@*'] };

const units = [
  { code: '301', kind: 'finance-bureau', name: '财政局' },
  { code: '301001', kind: 'budget-line-section', name: '业务股', departments: ['301', '307', '308', '405'] },
  { code: '301002', kind: 'performance-section', name: '绩效股' },
  { code: '307', kind: 'department', name: '人社局' },
  { code: '307001', kind: 'unit', name: '机关' },
  { code: '405', kind: 'department', name: '教育局' },
] as const;

/** Who signs for every unit of the specs, where nobody else does: a round begins only where it can end. */
const posts = [
  ...['307001', '307', '405'].map((scope) => ({ personId: `org-head-${scope}`, role: 'unit-head', scope }) as const),
  ...['307', '405'].map(
    (scope) => ({ personId: `org-reviewer-${scope}`, role: 'department-reviewer', scope }) as const,
  ),
  { personId: 'org-section', role: 'finance-section', scope: '301001' },
  { personId: 'org-performance', role: 'performance-section', scope: '301002' },
] as const;

const envelope = (stream: string): Envelope => ({
  ...{ commandId: uuidv5(`organisation/${stream}`), commandHash: sha256(stream), actor: by },
  ...{ correlationId: 'organisation', recordedAt: '2020-01-01T00:00:00.000Z' },
});

/** A small county that can approve what its units submit. */
export async function beginOrganisation(eventStore: EventStore): Promise<void> {
  for (const { code, kind, name, ...section } of units) {
    const unitId = unitIdOf(region, code);
    const unit = { unitId, region, code, name, kind, startsOn, registeredBy: by.personId };
    const departments = 'departments' in section ? { departments: [...section.departments] } : {};
    const registered: UnitEvent = { type: 'UnitRegistered', data: { ...unit, ...departments } };
    const stream = unitStreams.of(unitId);
    await eventStore.decide(stream, unitStreams.decider, () => [registered], envelope(stream));
  }
  for (const { personId, role, scope } of posts) {
    const stream = personStreams.of(personId);
    const appointment = { appointmentId: uuidv5(`${personId}/${role}`), region, role, scope, startsOn };
    const events: PersonEvent[] = [
      {
        type: 'PersonRegistered',
        data: { personId, region, unit: scope, name: sealedName, registeredBy: by.personId },
      },
      { type: 'AppointmentMade', data: { ...appointment, appointedBy: by.personId } },
    ];
    await eventStore.decide(stream, personStreams.decider, () => events, envelope(stream));
  }
}
