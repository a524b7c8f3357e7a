import { type Person } from '#domain/kernel';
import { covers, deputisedOf, grantsOf, type Grant } from './grants.js';
import { type Role } from './roles.js';
import { readBy } from './sight.js';
import { rolesFor, rowOf, type Action, type Row } from './table.js';

/** What is acted on, as far as access asks. */
export interface Resource {
  /** The units that it is of: who acts holds the role for each. `*` is the whole region; none is known yet where there is none. */
  readonly places: readonly string[];
  readonly state?: string;
  /** The person whose it is. */
  readonly owner?: string;
  /** The step of its round that is open. */
  readonly seat?: OpenSeat;
}

/** Who may sign on an open step is for its chain to say. */
export interface OpenSeat {
  readonly step: string;
  /** Who has signed in the round, in their own name or another's. */
  readonly signedBy?: readonly string[];
  readonly isHeldBy: (holding: { readonly personId: string; readonly grants: readonly Grant[] }) => boolean;
}

export type Decision =
  /** `by`: the grant, or `own`, or `everybody`. */
  | { readonly may: true; readonly by: string }
  /** Nothing is there, as far as this person knows. */
  | { readonly may: false; readonly because: 'unseen' }
  /** The role is that of somebody whose deputy they are; a deputy reads. */
  | { readonly may: false; readonly because: 'deputy'; readonly of: string }
  | { readonly may: false; readonly because: 'role' | 'state' };

const SIGHT = {
  target: 'target.read',
  assessment: 'assessment.read',
  intake: 'intake.read',
  organisation: 'organisation.read',
  person: 'person.read',
  rules: 'rules.read',
} as const satisfies Partial<Record<Row['on'], Action>>;

const isThing = (on: Row['on']): on is keyof typeof SIGHT => on in SIGHT;

/** Whether the person may do it, and why: the one answer to who may do what. Pure: what they hold today comes in with them. */
export function decide(person: Person, action: Action, resource: Resource): Decision {
  if (!isSeen(person, action, resource)) return { may: false, because: 'unseen' };
  const by = allowedBy(person, action, resource);
  if (by !== undefined) return isLate(action, resource) ? LATE : { may: true, by };
  // Where no round is open there is no seat to hold or not to hold.
  const isNobodys = isOfRound(action) && isLate(action, resource);
  return isNobodys ? LATE : refused(person, action, resource);
}

/** Whether it is for who has a part in the round that is open. */
export const isOfRound = (action: Action): boolean => ['seat', 'holder', 'signer'].includes(String(rowOf(action).to));

const LATE: Decision = { may: false, because: 'state' };

const isLate = (action: Action, { state }: Resource): boolean =>
  state !== undefined && rowOf(action).in?.includes(state) === false;

function isSeen(person: Person, action: Action, resource: Resource): boolean {
  const { on, reads } = rowOf(action);
  if (!isThing(on)) return true;
  const sight = reads ? action : SIGHT[on];
  return isOwn(person, sight, resource) || heldFor(readBy(person), rolesFor(sight), resource) !== undefined;
}

function allowedBy(person: Person, action: Action, resource: Resource): string | undefined {
  const { to, reads, orDeputy } = rowOf(action);
  if (to === 'anyone' || to === 'signed-in') return 'everybody';
  if (isOwn(person, action, resource)) return 'own';
  if (isOfRound(action)) return seatedBy(person, to, resource);
  return heldFor(reads || orDeputy ? readBy(person) : grantsOf(person), rolesAsked(action), resource);
}

/** A seat of the open step, in one's own name or in that of who is away; which duties bar from it is the round's to say. */
function seatedBy(person: Person, to: Row['to'], { seat }: Resource): string | undefined {
  if (seat === undefined) return undefined;
  const { personId } = person;
  if (to === 'signer') return seat.signedBy?.includes(personId) ? 'signature' : undefined;
  if (seat.isHeldBy({ personId, grants: grantsOf(person) })) return 'seat';
  return to === 'seat' && deputisedOf(person).some(seat.isHeldBy) ? 'deputy' : undefined;
}

function refused(person: Person, action: Action, resource: Resource): Decision {
  const roles = rolesAsked(action);
  const of = deputisedOf(person).find(({ grants }) => heldFor(grants, roles, resource) !== undefined);
  return of ? { may: false, because: 'deputy', of: of.personId } : { may: false, because: 'role' };
}

const isOwn = ({ personId }: Person, action: Action, { owner }: Resource): boolean =>
  rowOf(action).orOwner === true && owner === personId;

const rolesAsked = (action: Action): readonly Role[] =>
  rowOf(action).to === 'operator' ? ['operator'] : rolesFor(action);

/** The grants that cover every place, one for each; where no place is known yet, any will do. */
function heldFor(grants: readonly Grant[], roles: readonly Role[], { places }: Resource): string | undefined {
  const fitting = grants.filter(({ role }) => roles.includes(role));
  const found = places.map((place) => fitting.find(({ scope }) => covers(scope, place)));
  const all = places.length === 0 ? fitting.slice(0, 1) : found.filter((each) => each !== undefined);
  const isWhole = all.length > 0 && all.length >= places.length;
  return isWhole ? [...new Set(all.map(({ role, scope }) => `${role}@${scope}`))].join(' ') : undefined;
}
