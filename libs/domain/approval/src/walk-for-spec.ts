import { DomainError } from '#domain/kernel';
import { type Random } from '#testing/random';
import { handOver, namedToCome, type HandingOver } from './acts/after-leaving.js';
import { assign, transfer } from './acts/hand-over.js';
import { sign, type ReturnTo } from './acts/sign.js';
import { addSigners, removeSigner } from './acts/signers.js';
import { beginRound, submit } from './acts/submit.js';
import { takeBack } from './acts/take-back.js';
import { comment, copy, urge } from './acts/tell.js';
import { withdraw } from './acts/withdraw.js';
import { type Resume } from './chain.js';
import { type ApprovalEvent, type Grades, type Vote } from './events.js';
import { evolveRound } from './evolve.js';
import { stepOf, type Round, type Seen } from './round.js';
import { openTasks } from './tally.js';
import { World } from './world-for-spec.js';

export const graded = (overall: Grades['overall']): Grades => ({
  ...{ completeness: '优', relevance: '优', adequacy: '优', feasibility: '优' },
  overall,
});

const shuffled = <Each>(all: readonly Each[], random: Random): readonly Each[] =>
  all
    .map((each) => ({ each, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);

const hashOf = (round: number): string => String(round % 10).repeat(64);

/** A subject that is submitted, signed, returned and submitted again by people who do anything at any time. */
export class Walk {
  readonly world: World;
  round: Round | undefined;
  /** What the last act recorded; none where it was refused. */
  events: readonly ApprovalEvent[] = [];
  refusal: DomainError | undefined;
  /** Whose tasks the last act handed over, and to whom. */
  handing: HandingOver | undefined;
  private returned: { from: Round; fromStep: number; resume: Resume } | undefined;
  private rounds = 0;

  constructor(readonly random: Random) {
    this.world = new World(random);
  }

  /** One thing that somebody tries, or that changes beside the round. */
  step(): void {
    this.events = [];
    this.refusal = undefined;
    this.handing = undefined;
    if (this.random.chance(0.05)) {
      this.world.change();
      return;
    }
    try {
      if (this.round?.step == null) this.begin();
      else this.take(this.act(this.round));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.refusal = error;
    }
  }

  take(events: readonly ApprovalEvent[]): void {
    this.events = events;
    for (const event of events) {
      const before = this.round;
      if (before === undefined) return;
      this.round = evolveRound(before, event);
      if (event.type === 'RoundReturned')
        this.returned = { from: before, fromStep: event.data.fromStep, resume: event.data.resume };
      if (event.type === 'RoundApproved') this.returned = undefined;
    }
  }

  private begin(): void {
    const { random, world, returned } = this;
    this.rounds += 1;
    const isAsBefore = returned !== undefined && random.chance(0.8);
    const writtenBy = random.chance(0.3) ? [world.one()] : [];
    const opening = submit(
      {
        ...{ round: this.rounds, chain: isAsBefore ? returned.from.chain : world.chain() },
        ...{ contentHash: hashOf(this.rounds), submittedBy: 'p0', writtenBy },
        ...(returned === undefined ? {} : { returned }),
      },
      world.facts(),
    );
    this.round = beginRound(opening, writtenBy);
  }

  private act(round: Round): readonly ApprovalEvent[] {
    const { random, world } = this;
    const facts = world.facts();
    const { by, ordinal } = this.hand(round);
    const onTask = { seen: this.seen(round), ordinal, by };
    switch (random.between(0, 15)) {
      case 15:
        this.handing = this.leaving(round);
        return handOver(round, this.handing, facts);
      case 0:
        return takeBack(round, this.signature(round), facts);
      case 1:
        return withdraw(round, { round: onTask.seen.round, by: random.chance(0.3) ? 'p0' : by }, facts);
      case 2:
        return transfer(round, { ...onTask, to: world.one() }, facts);
      case 3:
        return assign(round, { ...onTask, to: world.one() }, facts);
      case 4:
      case 5: {
        const at = random.oneOf(['before', 'after', 'parallel'] as const);
        const persons = Array.from({ length: random.between(1, 2) }, () => world.one());
        return addSigners(round, { ...onTask, persons, at, ...(random.chance(0.3) ? { binding: false } : {}) }, facts);
      }
      case 6:
        return removeSigner(round, { ...onTask, ordinal: this.addedIn(round) ?? ordinal }, facts);
      case 7:
        return random.chance(0.5) ? urge(round, { by }, facts) : copy(round, { by, to: [world.one()] }, facts);
      case 8:
        return comment(round, { by, text: '请核。' }, facts);
      default:
        return sign(round, { ...onTask, ...this.vote(round, onTask.seen.step) }, facts);
    }
  }

  /** Mostly of somebody who has left and is named in the round. */
  private leaving(round: Round): HandingOver {
    const { random, world } = this;
    const gone = namedToCome(round).filter((person) => world.hasLeft(person));
    const from = gone.length > 0 && random.chance(0.9) ? random.oneOf([gone[0] ?? '', ...gone]) : world.one();
    return { from, to: world.one(), by: 'p0' };
  }

  /** Mostly somebody at a task that is open and theirs, and at times anybody anywhere. */
  private hand(round: Round): { readonly by: string; readonly ordinal: number } {
    const { random, world } = this;
    const anywhere = { by: world.one(), ordinal: random.between(1, 5) };
    const [task] = shuffled(openTasks(round), random);
    if (task === undefined || random.chance(0.2)) return anywhere;
    const facts = world.facts();
    const [deputy] = facts.deputies(task.seat);
    const [holder = world.one()] = shuffled(facts.holders(task.seat), random);
    return { by: deputy !== undefined && random.chance(0.3) ? deputy.deputy : holder, ordinal: task.ordinal };
  }

  private addedIn({ tasks, step }: Round): number | undefined {
    return tasks.find((task) => task.step === step && task.added && !task.gone && !task.given)?.ordinal;
  }

  /** One that was given, by who gave it; at times by somebody else. */
  private signature(round: Round): { readonly step: number; readonly ordinal: number; readonly by: string } {
    const given = round.tasks.filter((task) => task.given !== undefined);
    const { step, ordinal, given: by } = given.at(-1 - this.random.between(0, 1)) ?? { step: 1, ordinal: 1 };
    return { step, ordinal, by: this.random.chance(0.1) ? this.world.one() : (by?.signedBy ?? 'p1') };
  }

  private seen({ round, step, contentHash }: Round): Seen {
    const seen = { round, step: step ?? 1, contentHash };
    if (this.random.chance(0.95)) return seen;
    return this.random.oneOf([
      { ...seen, round: round - 1 },
      { ...seen, step: seen.step + 1 },
      { ...seen, contentHash: 'f'.repeat(64) },
    ]);
  }

  private vote(round: Round, at: number) {
    const { random } = this;
    const vote: Vote = random.chance(0.75) ? 'agree' : random.oneOf(['disagree', 'abstain'] as const);
    const step = round.chain.steps[at - 1] ?? stepOf(round, 1);
    const to: ReturnTo | undefined =
      vote === 'disagree' && random.chance(0.7)
        ? random.oneOf<ReturnTo>([
            { step: 'drafter', resume: random.oneOf(['from-start', 'straight-back'] as const) },
            { step: random.between(1, 3) },
          ])
        : undefined;
    return {
      ...{ vote, to, opinion: random.chance(0.9) ? '同意。' : undefined },
      grades: step.review === undefined ? undefined : graded(random.oneOf(['优', '优', '良', '中'] as const)),
    };
  }
}
