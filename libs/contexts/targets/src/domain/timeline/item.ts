import { type Round, type Step, type Task } from '#domain/approval';
import { type Content } from '../content.js';
import { type Target } from '../target.state.js';
import { type Act, type RoundTold, type VisitTold } from './timeline-answer.js';

/** Of an event: when it was recorded, where it stands, and the person who acted. */
export interface Stamp {
  readonly at: string;
  readonly revision: number;
  readonly actor?: string;
}

/** A step from when it opened to when it closed; one that opens anew is another visit. */
export interface Visit {
  readonly step: number;
  readonly rule: Step;
  readonly openedAt: string;
  readonly due?: string;
  /** The round as the step opened. */
  readonly opening: Round;
  readonly acts: readonly Act[];
  /** Where its signatures stand, by the ordinals of their tasks. */
  readonly signed: Readonly<Record<number, Stamp>>;
  readonly closed?: { readonly at: string; readonly outcome: VisitTold['outcome'] };
  readonly returned?: VisitTold['returned'];
  /** Its tasks as it closed. */
  readonly tasks?: readonly Task[];
}

export interface Item extends Pick<RoundTold, 'round' | 'submitted' | 'ended' | 'skipped' | 'written' | 'acts'> {
  /** As it was submitted. */
  readonly content?: Content;
  readonly visits: readonly Visit[];
}

export interface Told {
  readonly target: Target;
  readonly items: readonly Item[];
}
