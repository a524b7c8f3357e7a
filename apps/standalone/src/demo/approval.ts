import { answerOf, type Schemas } from '#platform/api-client';
import { acting, type Bureau, type Standing } from './bureau.js';
import { happenings, opinions, type Happening, type Opened } from './happenings.js';
import { returned } from './invented-target-repairs.js';
import { answered } from './repair.js';

type Seat = Schemas['SeatSigners'];

/**
 * Through its chain, whatever steps that has, by whoever may sign them; to its approval, or until the step of this name is open. Answers
 * how many signatures that took. How it stands is asked of the record itself, behind which no view is.
 */
export async function approve(bureau: Bureau, targetId: string, until?: string): Promise<number> {
  const { name } = await bureau.target(targetId);
  let now: Standing = await bureau.next(targetId);
  for (let signatures = 0; ;) {
    const { status, round, contentHash, step, stepName } = now;
    if (status === 'approved' || (until !== undefined && stepName === until)) return signatures;
    if (step === undefined) {
      now = await submit(bureau, targetId);
      continue;
    }
    const comesUp = (each: Happening): boolean => round === 1 && each.project === name && each.step === stepName;
    const happening = until === undefined ? happenings.find(comesUp) : undefined;
    now = await signOne({ bureau, targetId, seen: { round, step, contentHash } }, happening);
    signatures += 1;
  }
}

async function submit(bureau: Bureau, targetId: string): Promise<Standing> {
  const target = await bureau.target(targetId);
  const content = target.status === 'returned' ? answered(target) : undefined;
  const why = { key: `demo-answer-${targetId}`, reason: returned.opinion };
  const now = content === undefined ? target : await bureau.revise(target, content, why);
  const header = acting(`demo-submit-${targetId}-${target.round + 1}`, now.revision);
  const params = { path: { targetId }, header };
  return answerOf(bureau.as('unit-drafter').POST('/api/v1/targets/{targetId}/submission', { params, body: {} }));
}

/** What happens on the step before anybody signs; then one signature, first of who was added before others, unless that sent it back. */
async function signOne(opened: Opened, { deed, signer }: Partial<Happening> = {}): Promise<Standing> {
  let seats = await unsignedOf(opened);
  if (deed !== undefined && seats.isUntouched) {
    const done = await deed(opened);
    if (done.step === undefined) return done;
    seats = await unsignedOf(opened);
  }
  const [first] = seats.unsigned.toSorted((one, other) => Number(other.added) - Number(one.added));
  return first === undefined ? opened.bureau.next(opened.targetId) : sign(opened, first, signer);
}

/** The seats of the step that nobody has signed, and whether those are all. */
async function unsignedOf({ bureau, targetId, seen }: Opened) {
  const { steps } = await bureau.signers(targetId);
  const seats = steps.find(({ step }) => step === seen.step)?.seats ?? [];
  const unsigned = seats.filter(({ signedBy }) => signedBy === undefined);
  return { unsigned, isUntouched: unsigned.length === seats.length };
}

async function sign({ bureau, targetId, seen }: Opened, seat: Seat, signer?: string): Promise<Standing> {
  const { ordinal } = seat;
  const who = bureau.signerOf(seat, signer);
  const opinion = opinions[who];
  const key = `demo-sign-${targetId}-${seen.round}-${seen.step}-${ordinal}`;
  const params = { path: { targetId }, header: { 'Idempotency-Key': key } };
  const body = { ...seen, ordinal, ...(opinion === undefined ? {} : { opinion }) };
  return answerOf(bureau.as(who).POST('/api/v1/targets/{targetId}/approvals', { params, body }));
}
