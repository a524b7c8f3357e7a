import { describe, expect, it } from '@jest/globals';
import { chainOfRoles, type Chain, type Seat } from '../chain.js';
import { type ApprovalEvent } from '../events.js';
import { evolveRound } from '../evolve.js';
import { type Facts } from '../facts.js';
import { next } from '../next.js';
import { type Round } from '../round.js';
import { openTasks } from '../tally.js';
import { unheld } from '../unheld.js';
import { handOver } from './after-leaving.js';
import { assign } from './hand-over.js';
import { sign } from './sign.js';
import { addSigners } from './signers.js';
import { beginRound, submit } from './submit.js';

const hash = 'a'.repeat(64);
const seat = (person: string): Seat => ({ person });
const chain = (...steps: (Partial<Chain['steps'][number]> & Pick<Chain['steps'][number], 'seats'>)[]): Chain => ({
  steps: steps.map((step, at) => ({ name: `第${at + 1}步`, mode: 'any', ...step })),
});
const all = (...persons: string[]) => ({ mode: 'all' as const, seats: persons.map(seat) });
const any = (...persons: string[]) => ({ seats: persons.map(seat) });

interface Organisation {
  readonly gone?: readonly string[];
  readonly held?: Readonly<Record<string, readonly string[]>>;
}

const factsOf = ({ gone = [], held = {} }: Organisation = {}): Facts => ({
  holders: (of) => ('person' in of ? [of.person] : (held[of.role] ?? [])).filter((each) => !gone.includes(each)),
  deputies: () => [],
  superior: () => undefined,
  maySee: (person) => !gone.includes(person),
  drafts: (person) => person === 'drafter',
  due: ({ due }) => due && '2026-03-09',
  today: '2026-03-02',
});

const opened = (of: Chain, facts: Facts = factsOf(), writtenBy: readonly string[] = []): Round =>
  beginRound(submit({ round: 1, chain: of, contentHash: hash, submittedBy: 'drafter', writtenBy }, facts), writtenBy);

const after = (round: Round, events: readonly ApprovalEvent[]): Round => events.reduce(evolveRound, round);
const on = ({ round, step, contentHash }: Round, by: string, ordinal = 1) => ({
  ...{ seen: { round, step: step ?? 1, contentHash }, ordinal, by },
});
const agreed = (round: Round, by: string, ordinal = 1, facts = factsOf()): Round =>
  after(round, sign(round, { ...on(round, by, ordinal), vote: 'agree' }, facts));
const open = (round: Round) => openTasks(round).map(({ step, ordinal }) => `${step}/${ordinal}`);

const nobodyFor = (round: Round, facts: Facts) =>
  unheld(round, facts).map(({ task: { step, ordinal } }) => `${step}/${ordinal}`);

describe('what was a leaver’s', () => {
  it('an added signer who leaves is succeeded, and the task that waits for them goes on waiting', () => {
    const round = opened(chain(any('a'), any('b')));
    const asked = addSigners(round, { ...on(round, 'a'), persons: ['s'], at: 'before', binding: false }, factsOf());
    const facts = factsOf({ gone: ['s'] });
    const over = after(after(round, asked), handOver(after(round, asked), { from: 's', to: 't', by: 'admin' }, facts));
    expect([nobodyFor(after(round, asked), facts), nobodyFor(over, facts), open(over)]).toEqual([['1/2'], [], ['1/2']]);
    expect(open(agreed(over, 't', 2, facts))).toEqual(['1/1']);
  });

  it('a deputy who leaves holds nothing, and whose deputy they were holds it still', () => {
    const round = opened(chain(any('a'), any('b')));
    const facts = factsOf({ gone: ['d'] });
    expect(handOver(round, { from: 'd', to: 't', by: 'admin' }, facts)).toEqual([]);
    expect([nobodyFor(round, facts), next(round, 'a', facts).sign]).toMatchObject([[], [{ task: { ordinal: 1 } }]]);
  });

  it('the only seat of a share goes to the successor with its weight, and on steps that are ahead, too', () => {
    const share = { mode: 'share' as const, share: { of: 1, in: 1 }, seats: [{ person: 'a', weight: 3 }] };
    const round = opened(chain(share, any('b'), any('a', 'c')));
    const facts = factsOf({ gone: ['a'] });
    const events = handOver(round, { from: 'a', to: 't', by: 'admin' }, facts);
    expect(events.map(({ type, data }) => [type, 'step' in data && data.step])).toEqual([
      ['TaskTransferred', 1],
      ['TaskTransferred', 3],
    ]);
    const over = after(round, events);
    expect(over.tasks[0]?.seat).toEqual({ person: 't', weight: 3 });
    const third = agreed(agreed(over, 't', 1, facts), 'b', 1, facts);
    // Who signed the first step signs no other: that the seat is theirs makes nobody sign twice.
    expect([third.step, nobodyFor(third, facts)]).toEqual([3, ['3/1']]);
    expect(next(third, 'c', facts).sign).toHaveLength(1);
    expect(handOver(over, { from: 'a', to: 'u', by: 'admin' }, facts)).toEqual([]);
  });

  it('nobody takes over what they submitted, wrote, have a seat beside or may not see; it is said that nobody holds it', () => {
    const round = opened(chain(all('a', 'b'), any('c')), factsOf(), ['w']);
    for (const to of ['drafter', 'w', 'b', 'x']) {
      const facts = factsOf({ gone: ['a', 'x'] });
      expect(handOver(round, { from: 'a', to, by: 'admin' }, facts)).toEqual([]);
      expect(nobodyFor(round, facts)).toEqual(['1/1']);
    }
    expect(handOver(round, { from: 'a', to: 't', by: 'admin' }, factsOf())).toEqual([]);
  });

  it('a hint to a leaver becomes one to the successor where they hold the seat, else the others do it', () => {
    const held = { 'unit-head': ['a', 'b'] };
    const round = opened(chainOfRoles([{ name: '初审', role: 'unit-head' }]), factsOf({ held }));
    const hinted = after(round, assign(round, { ...on(round, 'b'), to: 'a' }, factsOf({ held })));
    const facts = factsOf({ held, gone: ['a'] });
    expect(handOver(hinted, { from: 'a', to: 't', by: 'admin' }, facts)).toEqual([]);
    const [event] = handOver(hinted, { from: 'a', to: 'b', by: 'admin' }, facts);
    expect(event).toMatchObject({ type: 'TaskAssigned', data: { assignedTo: 'b', assignedBy: 'admin' } });
  });
});
