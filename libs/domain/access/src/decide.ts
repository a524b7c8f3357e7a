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
  /** The role of the step that is open. */
  readonly seat?: Role;
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
  const isNobodys = rowOf(action).to === 'seat' && isLate(action, resource);
  return isNobodys ? LATE : refused(person, action, resource);
}

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
  const { to, reads } = rowOf(action);
  if (to === 'anyone' || to === 'signed-in') return 'everybody';
  if (isOwn(person, action, resource)) return 'own';
  return heldFor(reads ? readBy(person) : grantsOf(person), rolesAsked(action, resource), resource);
}

function refused(person: Person, action: Action, resource: Resource): Decision {
  const roles = rolesAsked(action, resource);
  const of = deputisedOf(person).find(({ grants }) => heldFor(grants, roles, resource) !== undefined);
  return of ? { may: false, because: 'deputy', of: of.personId } : { may: false, because: 'role' };
}

const isOwn = ({ personId }: Person, action: Action, { owner }: Resource): boolean =>
  rowOf(action).orOwner === true && owner === personId;

/** Of a round that is open to nobody, nobody holds the seat. */
function rolesAsked(action: Action, { seat }: Resource): readonly Role[] {
  const { to } = rowOf(action);
  if (to === 'operator') return ['operator'];
  return to === 'seat' && seat !== undefined ? [seat] : rolesFor(action);
}

/** The grants that cover every place, one for each; where no place is known yet, any will do. */
function heldFor(grants: readonly Grant[], roles: readonly Role[], { places }: Resource): string | undefined {
  const fitting = grants.filter(({ role }) => roles.includes(role));
  const found = places.map((place) => fitting.find(({ scope }) => covers(scope, place)));
  const all = places.length === 0 ? fitting.slice(0, 1) : found.filter((each) => each !== undefined);
  const isWhole = all.length > 0 && all.length >= places.length;
  return isWhole ? [...new Set(all.map(({ role, scope }) => `${role}@${scope}`))].join(' ') : undefined;
}
