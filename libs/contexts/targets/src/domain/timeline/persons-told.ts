import { type Seat } from '#domain/approval';
import { type Act, type RoundTold, type TaskTold, type VisitTold } from './timeline-answer.js';

type Ids = readonly (string | undefined)[];

const inSeat = (seat: Seat): Ids => ['person' in seat ? seat.person : undefined];

const inAct = ({ by, onBehalfOf, from, to = [] }: Act): Ids => [by, onBehalfOf, from, ...to];

const inTask = ({ seat, mayAct, given, assignedTo, transferredTo, added }: TaskTold): Ids => [
  ...inSeat(seat),
  ...mayAct.flatMap(({ personId, onBehalfOf }) => [personId, onBehalfOf]),
  ...[given?.signedBy, given?.onBehalfOf, assignedTo, transferredTo, added?.by],
];

const inStep = ({ tasks, acts, returned }: VisitTold): Ids => [
  ...[returned?.by, ...tasks.flatMap(inTask)],
  ...acts.flatMap(inAct),
];

/** Everybody who is named in these rounds. */
export function personsIn(rounds: readonly RoundTold[]): readonly string[] {
  const ids = rounds.flatMap(({ written, submitted, skipped, steps, acts, ended }): Ids => [
    ...[submitted?.by, ended?.by, ...written.map(({ by }) => by)],
    ...skipped.flatMap((each) => (each.because === 'signed-before' ? each.signedBy : [])),
    ...steps.flatMap(inStep),
    ...acts.flatMap(inAct),
  ]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}
