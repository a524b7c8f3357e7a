import { type Counted } from '../reading/entries.js';
import { type Check, type Placed } from './check.js';
import { type Step, type Tally } from './steps.js';

/** What is added, changed, ended, unchanged, and there without being in the file, where the file lists that kind at all. */
export function tallyOf({ steps, seen, facts: { known, today } }: Check, entries: readonly Placed[]): Tally {
  const lists = (kind: Counted) => entries.some((entry) => entry.kind === kind && !entry.implied);
  const units = [...known.units.values()].filter(({ endsOn }) => endsOn === undefined);
  const people = [...known.people.values()].filter(({ leftOn }) => leftOn === undefined);
  const held = people.flatMap(({ appointments }) =>
    appointments.filter(({ endsOn }) => endsOn === undefined || endsOn >= today),
  );
  const unitTally = bySubject(steps, seen.unit, codeOf);
  const peopleTally = bySubject(steps.filter(isOfPerson), seen.person, personOf);
  const ended = steps.filter((step) => step.do === 'end-appointment').length;
  return {
    unit: {
      ...unitTally,
      absent: lists('unit')
        ? missing(
            units.map(({ code }) => code),
            seen.unit,
          )
        : 0,
    },
    person: {
      ...peopleTally,
      absent: lists('person')
        ? missing(
            people.map(({ personId }) => personId),
            seen.person,
          )
        : 0,
    },
    appointment: {
      ...{ added: steps.filter((step) => step.do === 'make-appointment').length, changed: 0, ending: ended },
      unchanged: seen.appointment.size - ended,
      absent: lists('appointment')
        ? missing(
            held.map(({ appointmentId }) => appointmentId),
            seen.appointment,
          )
        : 0,
    },
  };
}

const missing = (all: readonly string[], seen: ReadonlySet<string>): number =>
  all.filter((each) => !seen.has(each)).length;

const codeOf = (step: Step): string | undefined => ('code' in step ? step.code : undefined);
const personOf = (step: Step): string | undefined => ('personId' in step ? step.personId : undefined);
const isOfPerson = (step: Step): boolean => step.do !== 'make-appointment' && step.do !== 'end-appointment';

/** Each once, by the most that happens to it. */
function bySubject(steps: readonly Step[], seen: ReadonlySet<string>, of: (step: Step) => string | undefined) {
  const subjects = (is: (step: Step) => boolean) => new Set(steps.filter(is).flatMap((step) => of(step) ?? []));
  const added = subjects(({ do: what }) => what === 'register-unit' || what === 'register-person');
  const ending = subjects(({ do: what }) => ['close-unit', 'succeed-unit'].includes(what) || what === 'record-leaving');
  const onlyEnding = [...ending].filter((each) => !added.has(each));
  const changed = [...subjects(() => true)].filter((each) => !added.has(each) && !ending.has(each));
  const moved = new Set([...added, ...ending, ...changed]);
  const unchanged = [...seen].filter((each) => !moved.has(each)).length;
  return { added: added.size, changed: changed.length, ending: onlyEnding.length, unchanged };
}
