import { type Schemas } from '#platform/api-client';

type Signers = Schemas['TargetSigners'];
type Round = Pick<Schemas['TimelineRound'], 'steps' | 'submitted' | 'ended'>;
type Visit = Schemas['TimelineStep'];

export interface NodeSeat {
  readonly ordinal: number;
  readonly signed?: Visit['tasks'][number]['given'] | undefined;
  /** Who can sign it, each perhaps in another's name. */
  readonly could: readonly { readonly personId: string; readonly onBehalfOf?: string | undefined }[];
  readonly isAdded: boolean;
  readonly isWaiting: boolean;
  readonly assignedTo?: string | undefined;
}

export interface ChainNode {
  readonly step: number;
  readonly name: string;
  readonly mode: 'any' | 'all' | 'share';
  readonly state: 'done' | 'open' | 'ahead' | 'skipped';
  readonly seats: readonly NodeSeat[];
  /** Whole working days, of a step that was or is open. */
  readonly waited?: number | undefined;
  readonly due?: string | undefined;
  readonly overdue: boolean;
}

interface Standing {
  readonly status: Schemas['Target']['status'];
  readonly step?: number | undefined;
}

/** The chain as a picture: what went from the timeline, who can sign what is to come from the signers. */
export function chainNodes({ status, step: open }: Standing, signers: Signers | undefined, rounds: readonly Round[]) {
  const last = rounds.findLast(({ submitted }) => submitted !== undefined);
  const visits = new Map((last?.steps ?? []).map((visit) => [visit.step, visit]));
  if (status === 'approved' || status === 'voided') return [...visits.values()].map(gone);
  return (signers?.steps ?? []).map((step): ChainNode => {
    const state = stateOf(step, open);
    const visit = state === 'done' || state === 'open' ? visits.get(step.step) : undefined;
    const { waitedWorkingDays: waited, due, overdue = false } = visit ?? {};
    const seats = step.seats.map((seat) => seatOf(seat, visit));
    return { step: step.step, name: step.name, mode: step.mode, state, seats, waited, due, overdue };
  });
}

function stateOf({ step, skipped }: Signers['steps'][number], open: number | undefined): ChainNode['state'] {
  if (skipped !== undefined) return 'skipped';
  if (open === undefined || step > open) return 'ahead';
  return step === open ? 'open' : 'done';
}

function seatOf(seat: Signers['steps'][number]['seats'][number], visit: Visit | undefined): NodeSeat {
  const task = visit?.tasks.find(({ ordinal }) => ordinal === seat.ordinal);
  const own = seat.persons.map((personId) => ({ personId }));
  const deputies = seat.deputies.map(({ deputy, absent }) => ({ personId: deputy, onBehalfOf: absent }));
  return {
    ...{ ordinal: seat.ordinal, signed: seat.signedBy === undefined ? undefined : task?.given },
    ...{ could: [...own, ...deputies], isAdded: seat.added },
    ...{ isWaiting: task?.state === 'waiting', assignedTo: task?.assignedTo },
  };
}

/** A step of a round that is over. */
const gone = ({ step, name, mode, tasks, waitedWorkingDays, outcome }: Visit): ChainNode => ({
  ...{ step, name, mode, state: outcome === 'completed' ? 'done' : 'ahead' },
  ...{ waited: waitedWorkingDays, overdue: false },
  seats: tasks.flatMap(({ ordinal, given, added }) =>
    given ? [{ ordinal, signed: given, could: [], isAdded: added !== undefined, isWaiting: false }] : [],
  ),
});
