import { describe, expect, it } from '@jest/globals';
import { Random } from '#testing/random';
import { barToTaking, tasksToCome } from './acts/after-leaving.js';
import { sign } from './acts/sign.js';
import { handOf } from './duties.js';
import { type ApprovalEvent } from './events.js';
import { deadEnd } from './feasible.js';
import { next } from './next.js';
import { liveTasks, stepOf, tasksOf, type Round } from './round.js';
import { openTasks, tally } from './tally.js';
import { unheld } from './unheld.js';
import { graded, Walk } from './walk-for-spec.js';
import { persons } from './world-for-spec.js';

const STEPS = process.env['JIXIAO_TEST_LONG'] === undefined ? 20_000 : 1_000_000;
const PER_WALK = 200;

const signersOf = (round: Round, step: number): readonly string[] =>
  liveTasks(round, step).flatMap(({ given }) =>
    given === undefined ? [] : [given.signedBy, ...(given.onBehalfOf === undefined ? [] : [given.onBehalfOf])],
  );

const stepsOf = ({ chain }: Round): readonly number[] => chain.steps.map((_, at) => at + 1);
const isSkipped = ({ skipped }: Round, step: number): boolean => skipped.some((each) => each.step === step);

/** Nobody signs on two steps, twice on one, or what they submitted or wrote. */
function inDuties(round: Round): readonly string[] {
  const all = stepsOf(round).flatMap((step) => signersOf(round, step));
  const barred = [round.submittedBy, ...round.writtenBy].filter((person) => all.includes(person));
  return [
    ...barred.map((person) => `${person} signed what they wrote`),
    ...twice(all).map((who) => `${who} signed twice`),
  ];
}

const twice = <Each extends string | number>(all: readonly Each[]): readonly Each[] =>
  all.filter((each, at) => all.indexOf(each) !== at);

/** Every step before the open one is complete, none after it is signed, and no task of the chain is lost or doubled. */
function inPlace(round: Round): readonly string[] {
  return stepsOf(round).flatMap((step) => {
    const ofStep = round.tasks.filter((task) => task.step === step);
    const tasks = liveTasks(round, step);
    const own = tasks.filter(({ added }) => added === undefined).length;
    return [
      ...(own === tasksOf(step, stepOf(round, step)).length ? [] : [`step ${step} has ${own} seats of its own`]),
      ...twice(ofStep.map(({ ordinal }) => ordinal)).map((ordinal) => `${step}/${ordinal} stands twice`),
      ...(round.step === null || isSkipped(round, step) ? [] : standing(round, step, round.step)),
    ];
  });
}

function standing(round: Round, step: number, open: number): readonly string[] {
  const tasks = liveTasks(round, step);
  const outcome = tally(stepOf(round, step), tasks);
  if (step > open) return tasks.some(({ given, added }) => given ?? added) ? [`step ${step} is touched ahead`] : [];
  return outcome === (step < open ? 'agreed' : 'open') ? [] : [`step ${step} is ${outcome}, ${open} is open`];
}

/** Exactly those whom `next` names can sign, and where the round can end at all somebody can. */
function againstNext(walk: Walk, round: Round): readonly string[] {
  if (round.step === null) return [];
  const facts = walk.world.facts();
  const { step, contentHash } = round;
  const seen = { round: round.round, step, contentHash };
  const grades = stepOf(round, step).review === undefined ? {} : { grades: graded('优') };
  const tasks = round.tasks.filter((task) => task.step === step);
  const found = persons.map((by) => {
    const may = next(round, by, facts).sign.map(({ task }) => task.ordinal);
    const can = tasks
      .map(({ ordinal }) => ordinal)
      .filter(
        (ordinal) =>
          !refuses(() => sign(round, { seen, ordinal, by, vote: 'agree', opinion: '同意', ...grades }, facts)),
      );
    return { by, may: [...may].sort().join(), can: can.sort().join() };
  });
  const isHeld = found.some(({ may }) => may !== '');
  return [
    ...found.flatMap(({ by, may, can }) => (may === can ? [] : [`${by} may sign ${may}, can sign ${can}`])),
    ...(isHeld || deadEnd(round, facts) !== undefined ? [] : ['nobody may act though the round can end']),
  ];
}

/** An open round has somebody who can act, or says of every task that is open that nobody holds it; none is lost. */
function notSaid(walk: Walk, round: Round): readonly string[] {
  if (round.step === null) return [];
  const facts = walk.world.facts();
  const open = openTasks(round);
  const said = unheld(round, facts).map(({ task }) => task);
  const held = open.filter((task) => persons.some((by) => !(handOf(round, task, by, facts) instanceof Error)));
  return [
    ...(open.length === 0 ? ['nothing is open'] : []),
    ...open.flatMap((task) =>
      held.includes(task) === said.includes(task)
        ? [`${task.step}/${task.ordinal} is held and unheld, or neither`]
        : [],
    ),
  ];
}

/** After a hand-over nothing that is to come is named to the leaver that the other could have taken. */
function notHanded({ world, round, handing }: Walk): readonly string[] {
  if (round === undefined || handing === undefined || !world.hasLeft(handing.from)) return [];
  const { from, to } = handing;
  return tasksToCome(round).flatMap(({ step, seat }) => {
    const isTheirs = 'person' in seat && seat.person === from;
    const could = barToTaking(round, step, to, world.facts()) === undefined;
    return isTheirs && could ? [`${from} keeps a task of step ${step}`] : [];
  });
}

const refuses = (act: () => unknown): boolean => {
  try {
    act();
    return false;
  } catch {
    return true;
  }
};

/** What was approved carries every signature that its modes ask for, on the content that was submitted. */
function notWhole(round: Round, events: readonly ApprovalEvent[]): readonly string[] {
  if (!events.some(({ type }) => type === 'RoundApproved')) return [];
  return stepsOf(round).flatMap((step) => {
    const isAgreed = isSkipped(round, step) || tally(stepOf(round, step), liveTasks(round, step)) === 'agreed';
    return isAgreed ? [] : [`approved without step ${step}`];
  });
}

/** From where the round stands people who agree, and who heed what their signature would make impossible, end it. */
function terminates(walk: Walk): string {
  for (let turn = 0; turn < 200; turn += 1) {
    const { round } = walk;
    if (round?.step == null) return 'ended';
    const facts = walk.world.facts();
    const may = persons.flatMap((by) => next(round, by, facts).sign.map((found) => ({ by, ...found })));
    const [chosen] = may.filter(
      ({ leavesNobodyFor, onBehalfOf }) => leavesNobodyFor === undefined && onBehalfOf === undefined,
    );
    if (chosen === undefined) return deadEnd(round, facts) === undefined ? 'stuck' : 'dead end';
    const { step, contentHash } = round;
    const grades = stepOf(round, step).review === undefined ? {} : { grades: graded('优') };
    const seen = { round: round.round, step, contentHash };
    const asked = { seen, ordinal: chosen.task.ordinal, by: chosen.by, vote: 'agree' as const, opinion: '同意' };
    walk.take(sign(round, { ...asked, ...grades }, facts));
  }
  return 'endless';
}

const everything = [
  ...['SignatureGiven', 'StepApproved', 'SignatureTakenBack', 'StepReturned', 'TaskAssigned', 'TaskTransferred'],
  ...['SignerAdded', 'SignerRemoved', 'StepUrged', 'Commented', 'Copied', 'RoundApproved', 'RoundReturned'],
  ...['RoundWithdrawn', 'decision-is-stale', 'not-your-step', 'task-handed-over', 'already-acted-in-this-round'],
  ...['nobody-left-for-step', 'skipped: same-holder', 'skipped: signed-before', 'on behalf', 'handed over'],
];

/** In words of the events and refusals, what happened at this step of a walk. */
function happened(walk: Walk, before: Round | undefined): readonly string[] {
  const { events, refusal, round } = walk;
  const isOpened = round !== before && events.length === 0;
  return [
    ...events.map(({ type }) => type),
    ...events.flatMap((event) =>
      event.type === 'SignatureGiven' && event.data.onBehalfOf !== undefined ? ['on behalf'] : [],
    ),
    ...(refusal === undefined ? [] : [refusal.code]),
    ...events.flatMap((event) =>
      event.type === 'TaskTransferred' && event.data.from !== undefined ? ['handed over'] : [],
    ),
    ...(isOpened ? (round?.skipped ?? []).map(({ because }) => `skipped: ${because}`) : []),
  ];
}

function faultsAt(walk: Walk, before: Round | undefined, at: number): readonly string[] {
  const { round, events, refusal } = walk;
  if (round === undefined) return [];
  return [
    ...[inDuties(round), inPlace(round), notWhole(round, events), notSaid(walk, round), notHanded(walk)].flat(),
    ...(at % 25 === 0 ? againstNext(walk, round) : []),
    ...(refusal !== undefined && round !== before ? ['a refusal changed the round'] : []),
  ];
}

/** Throws at the first step after which something does not hold. */
function walked(seed: number, saw: (what: string) => void): void {
  const walk = new Walk(new Random(seed));
  for (let at = 0; at < PER_WALK; at += 1) {
    const before = walk.round;
    walk.step();
    happened(walk, before).forEach(saw);
    const faults = faultsAt(walk, before, at);
    if (faults.length > 0) throw new Error(`walk ${seed}, step ${at}: ${faults.join('; ')}`);
  }
  const end = terminates(walk);
  if (end === 'stuck' || end === 'endless') throw new Error(`walk ${seed} does not end: ${end}`);
}

describe('approval, walked at random', () => {
  const seed = Number(process.env['JIXIAO_SEED']);

  it(`keeps what must hold over ${STEPS} steps`, () => {
    const seen = new Set<string>();
    for (let walk = 0; walk < STEPS / PER_WALK; walk += 1) walked(seed + walk, (what) => seen.add(what));
    // Everything that can happen did, or the walk proves nothing.
    expect(everything.filter((what) => !seen.has(what))).toEqual([]);
  });
});
