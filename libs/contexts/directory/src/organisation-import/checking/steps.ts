import { type How } from '../../domain/unit.events.js';
import { type Kind, type Post } from '../../domain/places.js';
import { type Counted } from '../reading/entries.js';

export interface Details {
  readonly name?: string;
  readonly telephone?: string;
  readonly loginName?: string;
}

/** One change of the organisation: what a command is made of. */
export type Change =
  | {
      readonly do: 'register-unit';
      readonly code: string;
      readonly name: string;
      readonly kind: Kind;
      readonly startsOn: string;
    }
  | { readonly do: 'rename-unit'; readonly code: string; readonly name: string }
  | {
      readonly do: 'assign-departments';
      readonly code: string;
      readonly departments: readonly string[];
      readonly givingUp?: true;
    }
  | ({ readonly do: 'register-person'; readonly personId: string; readonly unit: string } & Details)
  | ({ readonly do: 'change-details'; readonly personId: string } & Details)
  | { readonly do: 'move-person'; readonly personId: string; readonly unit: string }
  | {
      readonly do: 'make-appointment';
      readonly personId: string;
      readonly role: Post;
      readonly scope: string;
      readonly startsOn: string;
      readonly endsOn?: string;
    }
  | {
      readonly do: 'end-appointment';
      readonly personId: string;
      readonly appointmentId: string;
      readonly role: Post;
      readonly scope: string;
      readonly endsOn: string;
    }
  | { readonly do: 'record-leaving'; readonly personId: string; readonly endsOn: string }
  | {
      readonly do: 'name-deputy';
      readonly personId: string;
      readonly deputy: string;
      readonly startsOn: string;
      readonly endsOn: string;
      /** `unit-head@307001`. */
      readonly posts: readonly string[];
    }
  | { readonly do: 'end-deputy'; readonly personId: string; readonly absenceId: string; readonly endsOn: string }
  | {
      readonly do: 'succeed-unit';
      readonly code: string;
      readonly successor: string;
      readonly how: How;
      readonly endsOn: string;
    }
  | { readonly do: 'close-unit'; readonly code: string; readonly endsOn: string };

/** A change, and the line that asks for it. */
export type Step = Change & { readonly line: number; readonly sheet?: string };

export type Difference = 'added' | 'changed' | 'ending' | 'unchanged';

/** How many of each kind are what; `absent` are there and not in the file, and stay as they are. */
export type Tally = Readonly<Record<Counted, Readonly<Record<Difference | 'absent', number>>>>;

const ORDER: readonly Change['do'][] = [
  ...(['register-unit', 'rename-unit', 'assign-departments'] as const),
  ...(['register-person', 'change-details', 'move-person'] as const),
  // What ends goes before what begins: the same post may be held anew.
  ...(['end-deputy', 'end-appointment', 'make-appointment', 'name-deputy', 'record-leaving'] as const),
  // Last, and both among each other by their days.
  ...(['close-unit', 'succeed-unit'] as const),
];

const codeOf = (step: Step): string => ('code' in step ? step.code : '');

/** In which each finds what it needs: superiors first, sections give a department up before another takes it, what ends last. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  const ends = new Map(steps.filter(endsUnit).map((step) => [step.code, step]));
  return steps
    .map((step, at) => ({ step, at }))
    .sort((a, b) => rank(a.step, b.step, ends) || a.at - b.at)
    .map(({ step }) => step);
}

type Ending = Extract<Step, { do: 'close-unit' | 'succeed-unit' }>;
const endsUnit = (step: Step): step is Ending => step.do === 'close-unit' || step.do === 'succeed-unit';

function rank(a: Step, b: Step, ends: ReadonlyMap<string, Ending>): number {
  if (endsUnit(a) && endsUnit(b)) return rankOfEnds(a, b, ends);
  const order = ORDER.indexOf(a.do) - ORDER.indexOf(b.do);
  if (order !== 0) return order;
  if (a.do === 'assign-departments' && b.do === 'assign-departments') return turn(a) - turn(b);
  return codeOf(a).length - codeOf(b).length;
}

/** By their last days, from below, and each before the one that goes on with it. */
function rankOfEnds(a: Ending, b: Ending, ends: ReadonlyMap<string, Ending>): number {
  if (a.endsOn !== b.endsOn) return a.endsOn < b.endsOn ? -1 : 1;
  return b.code.length - a.code.length || followed(b, ends) - followed(a, ends);
}

/** How many, one after the other, go on with it and end in their turn. */
function followed(first: Ending, ends: ReadonlyMap<string, Ending>): number {
  let count = 0;
  // Units that succeed each other in a circle end somewhere: there are no more of them than steps.
  for (let step: Ending | undefined = first; step?.do === 'succeed-unit' && count <= ends.size; count += 1)
    step = ends.get(step.successor);
  return count;
}

const turn = ({ givingUp }: { readonly givingUp?: true }): number => (givingUp ? 0 : 1);
