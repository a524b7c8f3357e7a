import { type Random } from '#testing/random';
import { chanceOf } from './chance.js';
import { type Project } from './county.js';

export type Act =
  | { readonly kind: 'draft' }
  | { readonly kind: 'revise' }
  | { readonly kind: 'submit' }
  | { readonly kind: 'approve'; readonly step: number }
  | { readonly kind: 'return'; readonly step: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'report'; readonly last: boolean }
  | { readonly kind: 'hand-in' }
  | { readonly kind: 'score' };

/** One command: when, and where its stream stands before it. */
export interface Step {
  readonly day: number;
  readonly act: Act;
  readonly on: 'target' | 'assessment';
  /** Revision of the stream's last event; -1 before the first. */
  readonly after: number;
  /** Revisions of the content so far, this one included. */
  readonly revisions: number;
  readonly round: number;
}

/** Days are counted from 1 November of the year before. */
export const days = { drafting: 0, deadline: 38, reporting: 457, handIn: 500, end: 560 } as const;

export const STEPS = 4;

/** The day on which a table that was read is accepted, and its projects are drafted. */
export const acceptedOn = ({ late }: { readonly late: number }): number => days.drafting + late + 1;

/** Everything that will happen to a project, in order: the same whenever it is asked. */
export function planOf(seed: number, project: Project): readonly Step[] {
  const chance = chanceOf(seed, 'plan', project.ordinal);
  const plan = new Plan(drafted(chance, project));
  if (!approved(plan, chance)) return plan.steps;
  plan.add(0, { kind: 'open' });
  assessed(plan, chance, project);
  return plan.steps;
}

class Plan {
  readonly steps: Step[] = [];
  private revisions = 0;
  private round = 0;
  private readonly last = { target: -1, assessment: -1 };

  constructor(private day: number) {
    this.add(0, { kind: 'draft' });
  }

  /** So many days after the step before it; not before `notBefore`. */
  add(later: number, act: Act, notBefore = 0): void {
    this.day = Math.max(this.day + later, notBefore);
    if (act.kind === 'revise') this.revisions += 1;
    if (act.kind === 'submit') this.round += 1;
    const on = isOfTarget(act) ? 'target' : 'assessment';
    const { day, revisions, round } = this;
    this.steps.push({ day, act, on, after: this.last[on], revisions, round });
    this.last[on] += eventsOf(act);
  }
}

/** A signature, and what it completes or sends back; the last one approves the target as well. */
function eventsOf(act: Act): number {
  if (act.kind === 'approve') return act.step === STEPS ? 3 : 2;
  return act.kind === 'return' ? 2 : 1;
}

const isOfTarget = ({ kind }: Act): boolean =>
  kind === 'draft' || kind === 'revise' || kind === 'submit' || kind === 'approve' || kind === 'return';

const drafted = (chance: Random, { unit }: Project): number =>
  unit.imports ? acceptedOn(unit) : days.drafting + unit.late + chance.between(0, 20);

/** Whether it came to the end of the chain: some are left as drafts, some wait for a signature for ever. */
function approved(plan: Plan, chance: Random): boolean {
  for (let edits = Math.floor(chance.next() ** 1.8 * 4); edits > 0; edits -= 1) {
    plan.add(chance.between(1, 6), { kind: 'revise' });
  }
  if (chance.chance(0.02)) return false;
  // Everyone submits in the same two weeks, most of them in the last days.
  plan.add(1, { kind: 'submit' }, days.deadline + Math.floor(16 * Math.sqrt(chance.next())));
  for (const returnRate of [0.16, 0.15]) {
    if (!chance.chance(returnRate)) break;
    returned(plan, chance);
  }
  const isStuck = chance.chance(0.03);
  signed(plan, chance, isStuck ? chance.between(0, STEPS - 1) : STEPS);
  return !isStuck;
}

function returned(plan: Plan, chance: Random): void {
  const at = chance.between(1, STEPS);
  signed(plan, chance, at - 1);
  plan.add(waiting(chance), { kind: 'return', step: at });
  for (let edits = chance.chance(0.2) ? 2 : 1; edits > 0; edits -= 1) {
    plan.add(chance.between(1, 3), { kind: 'revise' });
  }
  plan.add(chance.between(0, 1), { kind: 'submit' });
}

function signed(plan: Plan, chance: Random, steps: number): void {
  for (let step = 1; step <= steps; step += 1) plan.add(waiting(chance), { kind: 'approve', step });
}

const waiting = (chance: Random): number => 1 + Math.floor(chance.next() ** 2 * 5);

function assessed(plan: Plan, chance: Random, { unit }: Project): void {
  if (chance.chance(0.04)) return;
  const reports = 1 + Math.floor(chance.next() ** 2 * 3);
  for (let report = 1; report <= reports; report += 1) {
    const begin = days.reporting + unit.late + chance.between(0, 20);
    plan.add(chance.between(1, 5), { kind: 'report', last: report === reports }, report === 1 ? begin : 0);
  }
  if (chance.chance(0.02)) return;
  plan.add(1, { kind: 'hand-in' }, days.handIn + Math.floor(18 * Math.sqrt(chance.next())));
  plan.add(0, { kind: 'score' });
}
