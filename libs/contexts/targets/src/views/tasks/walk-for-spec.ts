import {
  addSigners,
  assign,
  copy,
  factsOf,
  removeSigner,
  sign,
  submit,
  takeBack,
  transfer,
  urge,
  withdraw,
  type ApprovalEvent,
  type Chain,
  type Facts,
  type Grades,
  type OnTask,
  type ReturnTo,
  type Round,
  type Seat,
  type Step,
} from '#domain/approval';
import { DomainError, type Person } from '#domain/kernel';
import { type Random } from '#testing/random';
import { inTargetsWords } from '../../domain/on-round.js';
import { type TargetEvent } from '../../domain/target.events.js';
import * as a from '../../domain/target-for-spec.js';
import { targetDecider, type InApproval, type Target } from '../../domain/target.state.js';

const ids = ['p-0', 'p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6'] as const;
const roles = ['unit-head', 'department-reviewer', 'finance-section', 'performance-section', 'expert'] as const;
const scopes = ['*', '307', '307001', '307002'] as const;
const units = ['307001', '307001', '307002'] as const;
const places = ['covering', 'own-unit', 'own-department', 'responsible-section', 'region'] as const;

/** People who hold many things, some of them as deputies. */
export function inventedPeople(random: Random): readonly Person[] {
  const grants = () =>
    Array.from({ length: random.between(1, 4) }, () => `${random.oneOf(roles)}@${random.oneOf(scopes)}`);
  return ids.map((personId): Person => {
    const own = [...grants(), ...(random.chance(0.3) ? ['unit-drafter@307'] : [])];
    const person = { personId, unit: '307001', roles: own };
    return random.chance(0.3) ? { ...person, deputyFor: [{ personId: random.oneOf(ids), roles: grants() }] } : person;
  });
}

/** One target in the hands of people who do anything that the machine lets them. */
export class TargetWalk {
  readonly events: TargetEvent[] = [];
  state: Target = targetDecider.initialState;
  private day = 1;

  constructor(
    readonly targetId: string,
    private readonly random: Random,
    private readonly people: readonly Person[],
  ) {
    const unit = random.oneOf(units);
    const writtenBy = random.oneOf(ids);
    this.take({ ...a.drafted, data: { ...a.drafted.data, targetId, unit, writtenBy } });
  }

  step(): void {
    this.day += this.random.chance(0.3) ? 1 : 0;
    const { state } = this;
    try {
      if (state.status === 'in-approval') this.take(...this.act(state));
      else if (state.status === 'draft' || state.status === 'returned') this.take(...this.begin(state));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private take(...events: readonly TargetEvent[]): void {
    this.events.push(...events);
    this.state = events.reduce(targetDecider.evolve, this.state);
  }

  private facts(unit: string): Facts {
    const today = `2026-03-${String((this.day % 28) + 1).padStart(2, '0')}`;
    const due = ({ due }: Step) => due && '2026-03-10';
    return factsOf(this.people, { unit, read: 'target.read' }, { today, due });
  }

  private begin(state: Exclude<Target, { status: 'absent' }>): readonly TargetEvent[] {
    const { random } = this;
    if (random.chance(0.2)) return [a.revisedTo(a.content, { writtenBy: random.oneOf(ids) })];
    if (random.chance(0.03)) return [a.voided()];
    const { returned } = state;
    const chain = returned !== undefined && random.chance(0.8) ? returned.from.chain : this.chain();
    const { contentHash, writers: writtenBy } = state;
    const opening = submit(
      {
        ...{ round: state.round + 1, chain, contentHash, submittedBy: random.oneOf(ids), writtenBy },
        ...(returned === undefined ? {} : { returned }),
      },
      this.facts(state.unit),
    );
    return [{ type: 'TargetSubmitted', data: { ...opening, advisories: [] } }];
  }

  private act(target: InApproval): readonly TargetEvent[] {
    if (this.random.chance(0.01)) return [a.voided({ round: target.round })];
    const read: readonly TargetEvent[] = [
      { type: 'CopyRead', data: { round: target.round, readBy: this.random.oneOf(ids) } },
    ];
    if (this.random.chance(0.05)) return read;
    return inTargetsWords(target, this.tried(target.approval, this.facts(target.unit)));
  }

  private tried(round: Round, facts: Facts): readonly ApprovalEvent[] {
    const { random } = this;
    const { round: number, step, contentHash } = round;
    const by = random.oneOf(ids);
    const to = random.oneOf(ids);
    const seen = { round: number, step: step ?? 1, contentHash };
    const onTask = { seen, ordinal: random.between(1, 4), by };
    const signed = () => sign(round, { ...onTask, ...this.vote(round, seen.step) }, facts);
    const acts: readonly [() => readonly ApprovalEvent[], ...(() => readonly ApprovalEvent[])[]] = [
      () => takeBack(round, lastSigned(round), facts),
      () => takeBack(round, lastSigned(round), facts),
      () => (random.chance(0.2) ? withdraw(round, { round: number, by }, facts) : urge(round, { by }, facts)),
      () => transfer(round, { ...onTask, to }, facts),
      () => assign(round, { ...onTask, to }, facts),
      () => this.adding(round, onTask, facts),
      () => this.adding(round, onTask, facts),
      () => removeSigner(round, { ...onTask, ordinal: lastAdded(round) }, facts),
      () => copy(round, { by, to: [to] }, facts),
      ...Array.from({ length: 5 }, () => signed),
    ];
    return random.oneOf(acts)();
  }

  private adding(round: Round, onTask: OnTask, facts: Facts): readonly ApprovalEvent[] {
    const { random } = this;
    const persons = Array.from({ length: random.between(1, 2) }, () => random.oneOf(ids));
    const at = random.oneOf(['before', 'after', 'parallel'] as const);
    return addSigners(round, { ...onTask, persons, at, ...(random.chance(0.3) ? { binding: false } : {}) }, facts);
  }

  private vote({ chain }: Round, at: number) {
    const { random } = this;
    const vote = random.chance(0.75) ? ('agree' as const) : random.oneOf(['disagree', 'abstain'] as const);
    const resume = random.oneOf(['from-start', 'straight-back'] as const);
    const to = random.oneOf<ReturnTo | undefined>([
      { step: 'drafter', resume },
      { step: random.between(1, 2) },
      undefined,
    ]);
    const overall: Grades['overall'] = vote === 'agree' ? '优' : '中';
    const grades = { completeness: '优', relevance: '优', adequacy: '优', feasibility: '优', overall } as const;
    return {
      ...{ vote, to: vote === 'disagree' ? to : undefined },
      opinion: vote === 'disagree' || random.chance(0.5) ? `意见${random.between(1, 99)}` : undefined,
      grades: chain.steps[at - 1]?.review === undefined ? undefined : grades,
    };
  }

  private chain(): Chain {
    const { random } = this;
    return {
      steps: Array.from({ length: random.between(1, 4) }, (_, at) => this.stepOfChain(at)),
      ...(random.chance(0.3) ? { sameHolder: 'skip-later' as const } : {}),
      resume: ['from-start', 'straight-back'],
    };
  }

  private stepOfChain(at: number): Step {
    const { random } = this;
    const mode = random.oneOf(['any', 'all', 'share'] as const);
    return {
      ...{ name: `第${at + 1}步`, mode, seats: this.seats(random.between(1, 3)) },
      ...(mode === 'share' ? { share: { of: random.between(1, 3), in: 3 } } : {}),
      ...(mode === 'all' && random.chance(0.5) ? { onDisagree: 'collect' as const } : {}),
      ...(random.chance(0.3) ? { due: { workingDays: 3, then: 'remind' as const } } : {}),
      ...(random.chance(0.2) ? { review: 'four-grades' as const } : {}),
    };
  }

  private seats(many: number): Seat[] {
    const { random } = this;
    return Array.from({ length: many }, (_, at) => ({
      ...(random.chance(0.25)
        ? { person: random.oneOf(ids) }
        : { role: random.oneOf(roles), place: random.oneOf(places), whenEmpty: 'superior' as const }),
      ...(at > 0 && random.chance(0.15) ? { binding: false as const } : {}),
      ...(random.chance(0.2) ? { weight: random.between(1, 3) } : {}),
    }));
  }
}

function lastSigned({ tasks }: Round) {
  const { step, ordinal, given } = tasks.findLast((task) => task.given !== undefined) ?? { step: 1, ordinal: 1 };
  return { step, ordinal, by: given?.signedBy ?? 'p-0' };
}

const lastAdded = ({ tasks }: Round): number =>
  tasks.find(({ added, gone, given }) => added && !gone && !given)?.ordinal ?? 1;
