import {
  sign,
  beginRound,
  submit,
  evolveRound,
  openTasks,
  type Signing,
  type Submission,
  type Chain,
  type Seat,
  type ApprovalEvent,
  type Facts,
  type Round,
} from '#domain/approval';

export const hash = 'a'.repeat(64);
export const seat = (person: string): Seat => ({ person });
export const chain = (
  ...steps: (Partial<Chain['steps'][number]> & Pick<Chain['steps'][number], 'seats'>)[]
): Chain => ({
  steps: steps.map((step, at) => ({ name: `第${at + 1}步`, mode: 'any', ...step })),
  resume: ['from-start', 'straight-back'],
});
export const all = (...persons: string[]) => ({ mode: 'all' as const, seats: persons.map(seat) });
export const any = (...persons: string[]) => ({ seats: persons.map(seat) });

export interface Organisation {
  readonly gone?: readonly string[];
  readonly acting?: readonly { readonly deputy: string; readonly absent: string }[];
  readonly held?: Readonly<Record<string, readonly string[]>>;
}

export const factsOf = ({ gone = [], acting = [], held = {} }: Organisation = {}): Facts => {
  const holders = (of: Seat) =>
    ('person' in of ? [of.person] : (held[of.role] ?? [])).filter((each) => !gone.includes(each));
  return {
    holders,
    deputies: (of) => acting.filter(({ deputy, absent }) => holders(of).includes(absent) && !gone.includes(deputy)),
    superior: () => undefined,
    maySee: (person) => !gone.includes(person),
    drafts: (person) => person === 'drafter',
    due: ({ due }) => due && '2026-03-09',
    today: '2026-03-02',
  };
};

export const opened = (of: Chain, facts: Facts = factsOf(), more: Partial<Submission> = {}): Round =>
  beginRound(
    submit({ round: 1, chain: of, contentHash: hash, submittedBy: 'drafter', writtenBy: [], ...more }, facts),
    more.writtenBy ?? [],
  );

export const after = (round: Round, events: readonly ApprovalEvent[]): Round => events.reduce(evolveRound, round);
export const seenOf = ({ round, step, contentHash }: Round) => ({ round, step: step ?? 1, contentHash });
export const on = (round: Round, by: string, ordinal = 1) => ({ seen: seenOf(round), ordinal, by });
export const votes = (
  round: Round,
  by: string,
  ordinal: number,
  more: Partial<Signing> & { readonly facts?: Facts } = {},
) => {
  const { facts = factsOf(), ...signing } = more;
  return sign(round, { ...on(round, by, ordinal), vote: 'agree', ...signing }, facts);
};
export const agreed = (round: Round, by: string, ordinal = 1, facts = factsOf()): Round =>
  after(round, votes(round, by, ordinal, { facts }));
export const disagree = { vote: 'disagree', opinion: '请补正。' } as const;
export const open = (round: Round) => openTasks(round).map(({ step, ordinal }) => `${step}/${ordinal}`);
