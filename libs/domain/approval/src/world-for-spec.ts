import { type Random } from '#testing/random';
import { type Chain, type Seat, type Step } from './chain.js';
import { type Facts } from './facts.js';

export const persons = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'] as const;
export type One = (typeof persons)[number];

const roles = ['unit-head', 'department-reviewer', 'finance-section', 'performance-section'] as const;

/** A small organisation that changes: who holds which role, who is away and for whom somebody acts. */
export class World {
  private readonly held = new Map<string, Set<string>>();
  private readonly left = new Set<string>();
  private acting: readonly { readonly deputy: string; readonly absent: string }[] = [];
  private day = 1;

  constructor(private readonly random: Random) {
    for (const role of roles) this.held.set(role, new Set([this.one(), this.one(), this.one()]));
  }

  one(): One {
    return this.random.oneOf(persons);
  }

  hasLeft(person: string): boolean {
    return this.left.has(person);
  }

  facts(): Facts {
    const holders = (seat: Seat): readonly string[] => {
      const all = 'person' in seat ? [seat.person] : [...(this.held.get(seat.role) ?? [])];
      return all.filter((person) => !this.left.has(person));
    };
    return {
      holders,
      deputies: (seat) => ('person' in seat ? [] : this.acting.filter(({ absent }) => holders(seat).includes(absent))),
      superior: () => ({ role: 'performance-section', place: 'region' }),
      maySee: (person) => !this.left.has(person),
      drafts: (person) => person === 'p0',
      due: ({ due }) => due && '2026-04-01',
      today: `2026-03-${String((this.day % 28) + 1).padStart(2, '0')}`,
    };
  }

  /** Appointments end, begin, people leave and come back, go away with a deputy: whatever happens beside a round. */
  change(): void {
    const { random } = this;
    const held = this.held.get(random.oneOf(roles));
    const person = this.one();
    const changes: readonly [() => unknown, ...(() => unknown)[]] = [
      () => held?.add(person),
      () => held?.delete(person),
      () => this.left.add(person),
      () => this.left.delete(person),
      () => (this.acting = random.chance(0.5) ? [] : [...this.acting, { deputy: person, absent: this.one() }]),
    ];
    random.oneOf(changes)();
    this.day += 1;
  }

  chain(): Chain {
    const steps = Array.from({ length: this.random.between(1, 4) }, (_, at) => this.step(at));
    return {
      steps,
      ...(this.random.chance(0.3) ? { sameHolder: 'skip-later' as const } : {}),
      ...(this.random.chance(0.6) ? { resume: ['from-start' as const, 'straight-back' as const] } : {}),
    };
  }

  private step(at: number): Step {
    const { random } = this;
    const mode = random.oneOf(['any', 'all', 'share'] as const);
    const seats = this.seats(random.between(1, 3), mode);
    return {
      ...{ name: `第${at + 1}步`, mode, seats },
      ...(mode === 'share' ? { share: { of: random.between(1, 3), in: 3 } } : {}),
      ...(mode === 'all' && random.chance(0.5) ? { onDisagree: 'collect' as const } : {}),
      ...(random.chance(0.2) ? { review: 'four-grades' as const } : {}),
      ...(random.chance(0.2) ? { returnsTo: 'drafter' as const } : {}),
    };
  }

  private seats(count: number, mode: Step['mode']): Seat[] {
    const all: Seat[] = [...roles]
      .sort(() => this.random.next() - 0.5)
      .map((role) => ({ role, place: 'covering' as const, whenEmpty: 'superior' as const }));
    const chosen = [...all.slice(0, count - 1), { person: this.one() }, ...all.slice(count - 1, count)].slice(0, count);
    const weighed = chosen.map((seat) => (mode === 'share' ? { ...seat, weight: this.random.between(1, 3) } : seat));
    const [first, ...rest] = weighed;
    if (first === undefined) return weighed;
    return [first, ...rest.map((seat) => (this.random.chance(0.15) ? { ...seat, binding: false as const } : seat))];
  }
}
