import { type Decider } from '#domain/kernel';
import { type Span } from './days.js';
import { type Post } from './places.js';
import { appointmentOf, personCatalogue, type PersonEvent, type PersonEventData } from './person.events.js';

export interface Appointment extends Span {
  readonly appointmentId: string;
  readonly region: string;
  readonly role: Post;
  readonly scope: string;
}

/** Who acts in which appointments of the person, from the first day of an absence to its last. */
export interface Absence extends Span {
  readonly absenceId: string;
  readonly deputy: string;
  readonly appointmentIds: readonly string[];
}

export type HandOver = PersonEventData<'PersonLeft'>['handOver'];

export interface PresentPerson {
  readonly status: 'present';
  readonly revision: number;
  readonly personId: string;
  readonly region: string;
  readonly unit: string;
  readonly appointments: readonly Appointment[];
  readonly absences: readonly Absence[];
  /** The last day, once it is known. */
  readonly leftOn?: string;
  /** To whom what is named to the person goes, by appointment, and who recorded that last. */
  readonly handOver?: HandOver;
  readonly leavingRecordedBy?: string;
  readonly isErased: boolean;
}
export type Directed = { readonly status: 'absent' } | PresentPerson;

const ended = <Ending extends Span>(all: readonly Ending[], is: (each: Ending) => boolean, endsOn: string) =>
  all.map((each) => (is(each) ? { ...each, endsOn } : each));

/** Said again of an appointment, the later word counts; what is not said again stays. */
export const withHandOver = (before: HandOver, said: HandOver): HandOver => [
  ...before.filter((each) => !said.some(({ appointmentId }) => appointmentId === each.appointmentId)),
  ...said,
];

function evolve(state: Directed, event: PersonEvent): Directed {
  if (event.type === 'PersonRegistered') {
    const { personId, region, unit } = event.data;
    const nothing = { appointments: [], absences: [], isErased: false };
    return { status: 'present', revision: 0, personId, region, unit, ...nothing };
  }
  if (state.status === 'absent') return state;
  return { ...state, revision: state.revision + 1, ...changed(state, event) };
}

function changed(
  { appointments, absences, handOver = [] }: PresentPerson,
  event: Exclude<PersonEvent, { type: 'PersonRegistered' }>,
): Partial<PresentPerson> {
  switch (event.type) {
    case 'PersonDetailsChanged':
      return {};
    case 'PersonMoved':
      return { unit: event.data.unit };
    case 'AppointmentMade':
      return { appointments: [...appointments, appointmentOf(event.data)] };
    case 'AppointmentEnded': {
      const { appointmentId, endsOn } = event.data;
      return { appointments: ended(appointments, (each) => each.appointmentId === appointmentId, endsOn) };
    }
    case 'DeputyNamed': {
      const { absenceId, deputy, startsOn, endsOn, appointments: named } = event.data;
      const appointmentIds = named.map(({ appointmentId }) => appointmentId);
      return { absences: [...absences, { absenceId, deputy, startsOn, endsOn, appointmentIds }] };
    }
    case 'DeputyEnded': {
      const { absenceId, endsOn } = event.data;
      return { absences: ended(absences, (each) => each.absenceId === absenceId, endsOn) };
    }
    case 'PersonLeft':
      return {
        ...{ leftOn: event.data.endsOn, leavingRecordedBy: event.data.recordedBy },
        handOver: withHandOver(handOver, event.data.handOver),
      };
    case 'PersonErased':
      return { isErased: true };
  }
}

export const personDecider: Decider<Directed, PersonEvent> = {
  initialState: { status: 'absent' },
  evolve,
  catalogue: personCatalogue,
};
