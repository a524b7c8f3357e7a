import { isRoundEvent, liveTasks, type Round } from '#domain/approval';
import { type RecordedEvent } from '#domain/kernel';
import { type TargetEvent } from '../target.events.js';
import { targetDecider, type Target } from '../target.state.js';
import { actOf, isOfStep, nameless } from './acts.js';
import { type Item, type Stamp, type Told, type Visit } from './item.js';
import { closed, opened, signedBy, unsigned } from './visits.js';

export const nothingTold: Told = { target: targetDecider.initialState, items: [] };

type Of<Type extends TargetEvent['type']> = Extract<TargetEvent, { type: Type }>;

/** What was done to a target, in rounds and their steps, one event after the other; never throws. */
export function tell(told: Told, event: TargetEvent, recorded: RecordedEvent): Told {
  const target = targetDecider.evolve(told.target, event);
  const context = { stamp: stampOf(recorded), before: told.target, after: target };
  return { target, items: itemsAfter(told.items, event, context) };
}

/** An event that this version of the program does not know: that it is there is told, and nothing else of it. */
export const tellUnknown = ({ target, items }: Told, recorded: RecordedEvent): Told => ({
  target,
  items: lastOf(items, (item) => withAct(item, nameless(recorded.type, stampOf(recorded)), true)),
});

const stampOf = ({ revision, metadata: { actor, recordedAt: at } }: RecordedEvent): Stamp => ({
  ...{ at, revision },
  ...('system' in actor ? {} : { actor: actor.personId }),
});

interface Context {
  readonly stamp: Stamp;
  readonly before: Target;
  readonly after: Target;
}

function itemsAfter(items: readonly Item[], event: TargetEvent, context: Context): readonly Item[] {
  if (isRoundEvent(event)) return withinRound(items, event, context);
  switch (event.type) {
    case 'TargetDrafted':
    case 'TargetRevised':
    case 'TargetReopened':
      return preparing(items, (item) => ({ ...item, written: [...item.written, writingOf(event, context.stamp)] }));
    case 'TargetSubmitted':
      return preparing(items, (item) => submitted(item, event, context));
    case 'TargetReturned':
      return ended(items, context, { how: 'returned', by: event.data.returnedBy }, returnedBy(event));
    case 'TargetWithdrawn':
      return ended(items, context, { how: 'withdrawn', by: event.data.withdrawnBy, reason: event.data.reason });
    case 'TargetVoided':
      return ended(items, context, { how: 'voided', by: event.data.voidedBy, reason: event.data.reason });
    case 'TargetApproved':
      return ended(items, context, { how: 'approved', by: context.stamp.actor });
  }
}

const returnedBy = ({ data: { returnedBy: by, opinion, resume } }: Of<'TargetReturned'>): Visit['returned'] => ({
  ...{ by, opinion, to: 'drafter', resume },
});

function writingOf(event: Of<'TargetDrafted' | 'TargetRevised' | 'TargetReopened'>, { at, revision }: Stamp) {
  const { type, data } = event;
  if (type === 'TargetReopened') return { type, at, revision, by: data.reopenedBy };
  const imported = data.source === undefined ? {} : { imported: true as const };
  const reason = type === 'TargetRevised' ? { reason: data.reason } : {};
  return { type, at, revision, by: data.writtenBy, ...reason, ...imported };
}

/** The item of the round that comes next: whatever follows an end, or stands before the first submission, belongs to it. */
function preparing(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const last = items.at(-1);
  if (last !== undefined && last.ended === undefined && last.submitted === undefined)
    return [...items.slice(0, -1), change(last)];
  const round = items.filter((each) => each.submitted !== undefined).length + 1;
  return [...items, change({ round, written: [], skipped: [], visits: [], acts: [] })];
}

function submitted(item: Item, { data }: Of<'TargetSubmitted'>, { stamp, after }: Context): Item {
  const { at, revision } = stamp;
  const { round, submittedBy: by, contentHash, skipped = [], chain } = data;
  const begun = { ...item, round, submitted: { at, revision, by, contentHash } };
  if (after.status !== 'in-approval') return begun;
  const named = skipped.map((each) => ({ ...each, stepName: chain.steps[each.step - 1]?.name ?? '' }));
  return { ...begun, skipped: named, content: after.content, visits: opened([], after.approval, stamp) };
}

const lastOf = (items: readonly Item[], change: (item: Item) => Item): readonly Item[] => {
  const last = items.at(-1);
  return last === undefined ? items : [...items.slice(0, -1), change(last)];
};

type Ending = Omit<NonNullable<Item['ended']>, 'at' | 'revision'>;

function ended(items: readonly Item[], context: Context, end: Ending, back?: Visit['returned']): readonly Item[] {
  const { at, revision } = context.stamp;
  const close = (item: Item): Item => ({
    ...item,
    ended: { ...end, at, revision },
    visits: closed(item.visits, roundOf(context.before), {
      ...{ at, outcome: end.how === 'approved' ? 'ended' : end.how },
      ...(back === undefined ? {} : { returned: back }),
    }),
  });
  const last = items.at(-1);
  // Given up, or drafted past its end: there was no round to end.
  return last === undefined || last.ended === undefined ? lastOf(items, close) : preparing(items, close);
}

const roundOf = (target: Target): Round | undefined => (target.status === 'in-approval' ? target.approval : undefined);

type RoundEvent = Extract<TargetEvent, { readonly type: Parameters<typeof actOf>[0]['type'] }>;

function withinRound(items: readonly Item[], event: RoundEvent, context: Context): readonly Item[] {
  const at = items.findLastIndex(({ round }) => round === event.data.round);
  const of = at < 0 ? items.length - 1 : at;
  return items.map((item, index) => (index === of ? moved(item, event, context) : item));
}

function moved(item: Item, event: RoundEvent, { stamp, before, after }: Context): Item {
  const was = roundOf(before);
  const is = roundOf(after);
  const isSigned = event.type === 'StepApproved' && was !== undefined && isGiven(was, event.data.step);
  const act = isSigned ? undefined : actOf(event, stamp);
  const withIt = (of: Item): Item => (act === undefined ? of : withAct(of, act, isOfStep(event)));
  if (was === undefined || is === undefined) return withIt(item);
  const follow = (of: Item): Item => ({ ...of, visits: visitsAfter(of.visits, event, { stamp, was, is }) });
  // What was taken back stands where the round then does; everything else where it stood.
  return event.type === 'SignatureTakenBack' ? withIt(follow(item)) : follow(withIt(item));
}

const isGiven = (round: Round, step: number): boolean =>
  liveTasks(round, step).some(({ given }) => given !== undefined);

function withAct(item: Item, act: Item['acts'][number], ofStep: boolean): Item {
  const visit = item.visits.at(-1);
  if (!ofStep || visit === undefined) return { ...item, acts: [...item.acts, act] };
  return { ...item, visits: [...item.visits.slice(0, -1), { ...visit, acts: [...visit.acts, act] }] };
}

interface Moving {
  readonly stamp: Stamp;
  readonly was: Round;
  readonly is: Round;
}

function visitsAfter(visits: readonly Visit[], event: RoundEvent, { stamp, was, is }: Moving): readonly Visit[] {
  const { at } = stamp;
  const then = (closing: Parameters<typeof closed>[2], of = visits, round = was): readonly Visit[] =>
    opened(closed(of, round, closing), is, stamp);
  if (event.type === 'SignatureGiven') return signedBy(visits, event.data, stamp);
  if (event.type === 'StepApproved') {
    const { step } = event.data;
    const signed = isGiven(was, step) ? visits : signedBy(visits, { step, ordinal: 1 }, stamp);
    return then({ at, outcome: 'completed' }, signed, is);
  }
  if (event.type === 'StepReturned') {
    const { returnedBy: by, opinion, toStep: to } = event.data;
    return then({ at, outcome: 'returned', returned: { by, opinion, to } });
  }
  if (event.type !== 'SignatureTakenBack') return visits;
  const without = unsigned(visits, event.data);
  return is.step === was.step ? without : then({ at, outcome: 'taken-back' }, without);
}
