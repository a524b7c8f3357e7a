import { type Kind, type Post } from '../../domain/places.js';
import { type EntryKind } from '../reading/entries.js';

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
  | { readonly do: 'close-unit'; readonly code: string; readonly endsOn: string };

/** A change, and the line that asks for it. */
export type Step = Change & { readonly line: number; readonly sheet?: string };

export type Difference = 'added' | 'changed' | 'ending' | 'unchanged';

/** How many of each kind are what; `absent` are there and not in the file, and stay as they are. */
export type Tally = Readonly<Record<EntryKind, Readonly<Record<Difference | 'absent', number>>>>;

const ORDER: readonly Change['do'][] = [
  ...(['register-unit', 'rename-unit', 'assign-departments'] as const),
  ...(['register-person', 'change-details', 'move-person'] as const),
  // What ends goes before what begins: the same post may be held anew.
  ...(['end-appointment', 'make-appointment', 'record-leaving', 'close-unit'] as const),
];

const codeOf = (step: Step): string => ('code' in step ? step.code : '');

/** In which each finds what it needs: superiors first, sections give a department up before another takes it, what closes last, from below. */
export const inOrder = (steps: readonly Step[]): readonly Step[] =>
  steps
    .map((step, at) => ({ step, at }))
    .sort((a, b) => rank(a.step, b.step) || a.at - b.at)
    .map(({ step }) => step);

function rank(a: Step, b: Step): number {
  const order = ORDER.indexOf(a.do) - ORDER.indexOf(b.do);
  if (order !== 0) return order;
  if (a.do === 'assign-departments' && b.do === 'assign-departments') return turn(a) - turn(b);
  const levels = codeOf(a).length - codeOf(b).length;
  return a.do === 'close-unit' ? -levels : levels;
}

const turn = ({ givingUp }: { readonly givingUp?: true }): number => (givingUp ? 0 : 1);
