import { type EntityManager } from 'typeorm';
import { DomainError, type ErrorKind, type Person } from '#domain/kernel';
import { chain } from '../organisation.js';
import { auditRow, targetRow, taskRow, type TwinTarget } from './rows.js';

export interface Asked {
  readonly targetId: string;
  readonly person: Person;
  readonly correlationId: string;
}

export interface Signature {
  readonly round: number;
  readonly step: number;
  readonly contentHash: string;
  readonly opinion?: string | undefined;
  readonly vote: 'agree' | 'disagree';
}

const DAY_MS = 86_400_000;
const refused = (kind: ErrorKind, code: string): DomainError =>
  new DomainError(kind, code, { zh: '不能办理。', en: 'It cannot be done.' });

/** Whose role over which place a step asks for. */
function seatOf(step: number, unit: string): { readonly role: string; readonly scope: string } {
  const [seat] = chain.steps[step - 1]?.seats ?? [];
  if (seat === undefined || !('place' in seat)) throw refused('conflict', 'no-such-step');
  const scopes: Readonly<Record<string, string>> = { 'own-unit': unit, 'performance-section': '*' };
  return { role: seat.role, scope: scopes[seat.place] ?? unit.slice(0, 3) };
}

const holds = ({ roles }: Person, { role, scope }: { readonly role: string; readonly scope: string }): boolean =>
  roles.includes(`${role}@${scope}`);

/** Locked until the transaction is over: whoever comes meanwhile waits, and then meets what was done. */
async function locked(rows: EntityManager, targetId: string): Promise<TwinTarget> {
  const target = await rows.findOne(targetRow, { where: { targetId }, lock: { mode: 'pessimistic_write' } });
  if (target === null) throw refused('not-found', 'target-not-found');
  return target;
}

const opened = ({ targetId, unit, changedAt }: TwinTarget, { round, step }: { round: number; step: number }) => ({
  ...{ targetId, round, step, ...seatOf(step, unit), state: 'open', openedAt: changedAt },
  due: new Date(changedAt.getTime() + 3 * DAY_MS).toISOString().slice(0, 10),
});

/** The target as it stands from now on, with its row of audit. */
async function changed(
  rows: EntityManager,
  { targetId, person: { personId, roles }, correlationId }: Asked,
  target: TwinTarget,
  what: { readonly action: string; readonly detail: object },
): Promise<TwinTarget> {
  await rows.insert(auditRow, { targetId, personId, roles, correlationId, ...what, at: target.changedAt });
  const { status, round, step, version, submittedBy, changedAt } = target;
  await rows.update(targetRow, { targetId }, { status, round, step, version, submittedBy, changedAt });
  return target;
}

/** Opens a round at the first step. */
export async function submitted(rows: EntityManager, asked: Asked, seenVersion: number): Promise<TwinTarget> {
  const { person, targetId } = asked;
  const found = await locked(rows, targetId);
  const { unit, version, status, contentHash } = found;
  if (!holds(person, { role: 'unit-drafter', scope: unit })) throw refused('forbidden', 'not-the-drafter');
  if (version !== seenVersion) throw refused('stale', 'revision-is-stale');
  if (status !== 'draft' && status !== 'returned') throw refused('conflict', 'content-is-frozen');
  const [round, submittedBy] = [found.round + 1, person.personId];
  const stands = { status: 'in-approval', round, step: 1, submittedBy, version: version + 1, changedAt: new Date() };
  const target = { ...found, ...stands };
  await rows.insert(taskRow, opened(target, target));
  return changed(rows, asked, target, { action: 'submit', detail: { round, contentHash } });
}

/** Throws where what was seen has changed, where the person does not hold the seat, or signed or submitted before. */
async function refuseToSign(rows: EntityManager, { person }: Asked, target: TwinTarget, seen: Signature) {
  const { targetId, unit, round, step, contentHash, status, submittedBy } = target;
  if (!holds(person, seatOf(seen.step, unit))) throw refused('forbidden', 'seat-not-held');
  const isSeen = seen.round === round && seen.step === step && seen.contentHash === contentHash;
  if (status !== 'in-approval' || !isSeen) throw refused('conflict', 'seen-has-changed');
  const tasks = await rows.findBy(taskRow, { targetId, round });
  const hands = [submittedBy, ...tasks.map((task) => task.signedBy)];
  if (hands.includes(person.personId)) throw refused('forbidden', 'may-not-sign');
}

/** Closes the open step's task, and opens the next one, or ends the round. */
export async function signed(rows: EntityManager, asked: Asked, seen: Signature): Promise<TwinTarget> {
  const found = await locked(rows, asked.targetId);
  await refuseToSign(rows, asked, found, seen);
  const { targetId, round, step, contentHash, version } = found;
  const { vote, opinion = null } = seen;
  const changedAt = new Date();
  const given = { state: 'done', signedBy: asked.person.personId, vote, opinion, closedAt: changedAt };
  await rows.update(taskRow, { targetId, round, step, state: 'open' }, given);
  const goesOn = vote === 'agree' && step < chain.steps.length;
  const ended = { status: vote === 'agree' ? 'approved' : 'returned', step: 0 };
  const target = { ...found, ...(goesOn ? { step: step + 1 } : ended), version: version + 1, changedAt };
  if (goesOn) await rows.insert(taskRow, opened(target, target));
  return changed(rows, asked, target, { action: vote, detail: { round, step, contentHash, opinion } });
}
