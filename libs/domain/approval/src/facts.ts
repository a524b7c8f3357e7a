import { type Seat, type Step } from './chain.js';
import { type Opens } from './events.js';
import { stepOf, type Round } from './round.js';

/** What the directory says at the moment of an act; the machine asks nothing else. */
export interface Facts {
  /** Persons who hold a seat now; of a named person themself while they are there. */
  readonly holders: (seat: Seat) => readonly string[];
  /** Who acts today for whom of its holders. */
  readonly deputies: (seat: Seat) => readonly { readonly deputy: string; readonly absent: string }[];
  /** Persons of the seat above, for a seat of a role that nobody holds. */
  readonly superior: (seat: Seat) => Seat | undefined;
  /** Whether a person is there and may see the subject. */
  readonly maySee: (personId: string) => boolean;
  /** Whether a person drafts for the subject's unit. */
  readonly drafts: (personId: string) => boolean;
  /** Until which day a step is due that opens today. */
  readonly due: (step: Step) => string | undefined;
  /** In the configured zone. */
  readonly today: string;
}

/** What an event says of the step that it opens. */
export function opensAt({ chain }: Pick<Round, 'chain'>, step: number, facts: Facts): Opens {
  const due = facts.due(stepOf({ chain }, step));
  return { step, ...(due === undefined ? {} : { due }) };
}
