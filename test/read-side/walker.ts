import { type DomainEvent } from '#domain/kernel';
import { type Move } from './moves.js';

/** A stream of a random walk: what may happen next hangs on what its decider makes of the past. */
export interface Walker {
  readonly stream: string;
  /** Nothing where nothing may happen. */
  next(move: Move): readonly DomainEvent[];
}
