import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { type Chain, type Seat, type Step } from './chain.js';
import { type Cell, type Given, type Opens } from './events.js';

/** How an added signer stands to the task beside which they were added: it waits for them, they for it, or both are open at once. */
export type Beside = 'before' | 'after' | 'parallel';

/** One seat of one step. Its id is derived from round, step and ordinal; ordinals are never used twice in a step. */
export interface Task {
  readonly step: number;
  readonly ordinal: number;
  readonly seat: Seat;
  /** Brought in by a holder in mid-round, beside their own task. */
  readonly added?: { readonly by: string; readonly at: Beside; readonly beside: number };
  /** Who is to do it, of the many that hold it: a hint. */
  readonly assignedTo?: string;
  readonly given?: Given;
  /** Removed, or gone with a step that was opened anew. */
  readonly gone?: true;
}

/** A change of one cell that a holder proposed with their disagreement, and what became of it; open where nothing did. */
export interface ProposedCell extends Cell {
  readonly number: number;
  readonly step: number;
  readonly ordinal: number;
  readonly proposedBy: string;
  readonly onBehalfOf?: string;
  /** Gone with the disagreement: taken back, or followed by another vote on the task. */
  readonly became?: 'accepted' | 'declined' | 'gone';
}

const at = { step: z.int().min(1) };
/** A step that nobody signs in this round, and why: one person would have to sign twice, or it was signed before the return. */
export const skippedSchema = z.discriminatedUnion('because', [
  z.strictObject({ ...at, because: z.literal('same-holder') }),
  z.strictObject({
    ...{ ...at, because: z.literal('signed-before'), round: z.int().min(1), contentHash: hashText },
    signedBy: z.array(z.string()),
  }),
]);
export type Skipped = z.infer<typeof skippedSchema>;

/** One round, from one submission to its end. `step` counts from 1 and is null once the round is over. */
export interface Round {
  readonly round: number;
  readonly chain: Chain;
  readonly contentHash: string;
  readonly submittedBy: string;
  /** Persons who wrote the content that is decided on; nobody stands for who is not known. */
  readonly writtenBy: readonly string[];
  readonly step: number | null;
  /** Until which day the open step is due; of a chain that says nothing of it there is none. */
  readonly due?: string;
  readonly skipped: readonly Skipped[];
  readonly tasks: readonly Task[];
  /** Who acted on which step, on behalf of others too, and even where a return undid it. */
  readonly acted: readonly { readonly personId: string; readonly step: number }[];
  /** Who took back a signature of theirs, and on which step; absent where nobody did. The views do not keep it. */
  readonly takenBack?: Round['acted'];
  readonly urgedOn?: string;
  readonly copiedTo: readonly string[];
  /** In the order of their numbers; absent where there are none. */
  readonly proposed?: readonly ProposedCell[];
}

/** The round at the step that an event opens; over where it opens none. */
export function standingAt(round: Omit<Round, 'step'>, opens: Opens | undefined): Round {
  const now = { ...round, step: opens?.step ?? null };
  delete now.due;
  return opens?.due === undefined ? now : { ...now, due: opens.due };
}

export const tasksOf = (step: number, { seats }: Step): readonly Task[] =>
  seats.map((seat, at) => ({ step, ordinal: at + 1, seat }));

export const stepOf = ({ chain }: Pick<Round, 'chain'>, step: number): Step => {
  const found = chain.steps[step - 1];
  if (found === undefined) throw new Error(`a round is at its step ${step}, of which its chain knows nothing`);
  return found;
};

/** Tasks of a step that count now. */
export const liveTasks = ({ tasks }: Pick<Round, 'tasks'>, step: number): readonly Task[] =>
  tasks.filter((task) => task.step === step && task.gone === undefined);

const isSkipped = ({ skipped }: Round, step: number): boolean => skipped.some((each) => each.step === step);

/** The next step that somebody signs; null after the last. */
export function stepAfter(round: Round, step: number): number | null {
  for (let next = step + 1; next <= round.chain.steps.length; next += 1) if (!isSkipped(round, next)) return next;
  return null;
}

/** The step before, of those that somebody signed in this round; null before the first. */
export function stepBefore(round: Round, step: number): number | null {
  for (let last = step - 1; last >= 1; last -= 1) if (!isSkipped(round, last)) return last;
  return null;
}

/** What a decision names of what its person saw; anything newer is refused. */
export interface Seen {
  readonly round: number;
  readonly step: number;
  readonly contentHash: string;
}

/** Persons who are named in seats or in reserve: they need hold nothing else. */
export function namedIn({ chain, tasks }: Pick<Round, 'chain' | 'tasks'>): readonly string[] {
  const seats = [...chain.steps.flatMap((step) => step.seats), ...tasks.map(({ seat }) => seat)];
  const named = seats.flatMap((seat) => {
    if ('person' in seat) return [seat.person];
    return typeof seat.whenEmpty === 'object' ? [seat.whenEmpty.reserve] : [];
  });
  return [...new Set(named)];
}
