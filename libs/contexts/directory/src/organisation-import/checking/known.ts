import { type Span } from '../../domain/days.js';
import { type Kind, type Post } from '../../domain/places.js';
import { type How } from '../../domain/unit.events.js';
import { type Details } from './steps.js';

/** A unit as it stands. */
export interface KnownUnit extends Span {
  readonly code: string;
  readonly name: string;
  readonly kind: Kind;
  readonly departments: readonly string[];
  /** Under whose code it goes on. */
  readonly successor?: string;
  /** How; known only where it is written. */
  readonly how?: How;
}

export interface KnownAppointment extends Span {
  readonly appointmentId: string;
  readonly role: Post;
  readonly scope: string;
}

/** Who acts for a person in some of their posts. */
export interface KnownAbsence {
  readonly absenceId: string;
  readonly deputy: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly posts: readonly { readonly role: Post; readonly scope: string }[];
}

/** A person as they stand, with what tells who they are in clear; nothing of it where that cannot be read. */
export interface KnownPerson extends Details {
  readonly personId: string;
  readonly unit: string;
  readonly leftOn?: string;
  readonly isErased: boolean;
  readonly appointments: readonly KnownAppointment[];
  readonly absences: readonly KnownAbsence[];
}

/** The organisation that a file is compared with. */
export interface Known {
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly people: ReadonlyMap<string, KnownPerson>;
}
