import { type Seat } from './chain.js';

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
  /** In the configured zone. */
  readonly today: string;
}
