import { type Chain, type Seat, type Step } from '../chain.js';
import { deadEnd } from '../feasible.js';
import { type Opens } from '../events.js';
import { opensAt, type Facts } from '../facts.js';
import { NobodyLeft } from '../refusals.js';
import { liveTasks, standingAt, type Round, type Skipped, stepAfter, tasksOf } from '../round.js';
import { type Returned } from '../subject.js';

export interface Submission {
  readonly round: number;
  /** The steps that apply to the subject. */
  readonly chain: Chain;
  readonly contentHash: string;
  readonly submittedBy: string;
  readonly writtenBy: readonly string[];
  /** The last round, where it was returned, and how its returner wanted it to go on. */
  readonly returned?: Returned;
}

/** What the subject's own event says of a submission: the chain as it is followed, and where the round stands. */
export interface Opening extends Omit<Submission, 'returned' | 'writtenBy'> {
  readonly opens: Opens;
  readonly skipped?: readonly Skipped[];
}

/** The state after a submission. */
export function beginRound({ opens, skipped = [], ...rest }: Opening, writtenBy: readonly string[]): Round {
  const tasks = rest.chain.steps.flatMap((step, at) => tasksOf(at + 1, step));
  const round = { ...rest, writtenBy, skipped, tasks, acted: [], copiedTo: [] };
  return standingAt(round, opens);
}

/** A seat that nobody holds is the one above, or the named reserve; where it is refused the dead end says so. */
function heldSeat(seat: Seat, facts: Facts): Seat {
  if ('person' in seat || facts.holders(seat).length > 0) return seat;
  const { whenEmpty, weight, binding } = seat;
  if (whenEmpty === 'superior') return facts.superior(seat) ?? seat;
  if (typeof whenEmpty !== 'object') return seat;
  return {
    ...{ person: whenEmpty.reserve },
    ...(weight === undefined ? {} : { weight }),
    ...(binding === undefined ? {} : { binding }),
  };
}

const resolved = (chain: Chain, facts: Facts): Chain => ({
  ...chain,
  steps: chain.steps.map((step) => ({ ...step, seats: step.seats.map((seat) => heldSeat(seat, facts)) })),
});

const sameStep = (a: Step | undefined, b: Step | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was signed before the return and is not signed again, where the chain up to the returner is as it was. */
function signedBefore({ returned }: Submission, chain: Chain): readonly Skipped[] {
  if (returned?.resume !== 'straight-back') return [];
  const { from, fromStep } = returned;
  const before = Array.from({ length: fromStep - 1 }, (_, at) => at + 1);
  if (![...before, fromStep].every((step) => sameStep(from.chain.steps[step - 1], chain.steps[step - 1]))) return [];
  return before.map((step) => {
    const earlier = from.skipped.find((each) => each.step === step);
    if (earlier !== undefined) return earlier;
    const signedBy = liveTasks(from, step).flatMap(({ given }) =>
      given === undefined ? [] : [given.signedBy, ...(given.onBehalfOf === undefined ? [] : [given.onBehalfOf])],
    );
    const { round, contentHash } = from;
    return { step, because: 'signed-before', round, contentHash, signedBy };
  });
}

const opened = (opening: Omit<Opening, 'opens'>, writtenBy: readonly string[]): Round => {
  const round = beginRound({ ...opening, opens: { step: 1 } }, writtenBy);
  return { ...round, step: stepAfter(round, 0) };
};

/** The fewest of the last steps that leave somebody for all others; each is one that only holders of an earlier step can sign. */
function withoutSameHolders(opening: Omit<Opening, 'opens'>, writtenBy: readonly string[], facts: Facts): Round {
  let round = opened(opening, writtenBy);
  for (let end = deadEnd(round, facts); end !== undefined; end = deadEnd(round, facts)) {
    if (!isHeldEarlier(round, end, facts)) return round;
    const skipped: readonly Skipped[] = [...round.skipped, { step: end, because: 'same-holder' }];
    round = opened({ ...opening, skipped }, writtenBy);
  }
  return round;
}

/** Whether somebody who may sign the step holds an earlier one, so that passing over it drops nobody's review. */
function isHeldEarlier(round: Round, step: number, facts: Facts): boolean {
  const holders = (of: number) => new Set(liveTasks(round, of).flatMap(({ seat }) => facts.holders(seat)));
  const here = holders(step);
  if (here.size === 0) return false;
  const earlier = new Set(Array.from({ length: step - 1 }, (_, at) => [...holders(at + 1)]).flat());
  return [...here].every((person) => earlier.has(person));
}

/** The round that a submission would open, and the step for which nobody is left: with one it is refused. */
export interface Prospect {
  readonly round: Round;
  readonly nobodyFor?: number;
}

export function prospectOf(asked: Submission, facts: Facts): Prospect {
  const { round: number, contentHash, submittedBy, writtenBy } = asked;
  const chain = resolved(asked.chain, facts);
  const rest = { round: number, contentHash, submittedBy };
  const opening = { ...rest, chain, skipped: signedBefore(asked, chain) };
  const isSkipping = chain.sameHolder === 'skip-later';
  const round = isSkipping ? withoutSameHolders(opening, writtenBy, facts) : opened(opening, writtenBy);
  const end = round.step === null ? 1 : deadEnd(round, facts);
  return { round, ...(end === undefined ? {} : { nobodyFor: end }) };
}

/** Opens a round: refused, with the step named, where no assignment of persons to seats lets it end. */
export function submit(asked: Submission, facts: Facts): Opening {
  const { round, nobodyFor } = prospectOf(asked, facts);
  const { round: number, chain, contentHash, submittedBy, skipped, step } = round;
  if (step === null || nobodyFor !== undefined) throw new NobodyLeft({ chain }, nobodyFor ?? 1);
  return {
    ...{ round: number, contentHash, submittedBy, chain },
    opens: opensAt(round, step, facts),
    ...(skipped.length === 0 ? {} : { skipped }),
  };
}
