import { expect, it } from '@jest/globals';
import {
  beginRound,
  evolveRound,
  factsOf,
  isRoundEvent,
  saidBy,
  sign,
  submit,
  type Chain,
  type Opening,
  type Returned,
  type Round,
  type RoundEvent,
  type Signing,
} from '#domain/approval';
import { sha256, type DomainEvent, type Person } from '#domain/kernel';

// A notice to the public, which is no target: what it takes to send it through approval.

type NoticeEvent =
  | RoundEvent
  | DomainEvent<'NoticeSubmitted', Opening>
  | DomainEvent<'NoticeReleased', { readonly round: number }>
  | DomainEvent<'NoticeReturned', { readonly round: number; readonly fromStep: number }>
  | DomainEvent<'NoticeWithdrawn', { readonly round: number }>;

interface Notice {
  readonly round?: Round;
  readonly returned?: Returned;
  readonly released?: true;
}

const inNoticesWords = saidBy<Notice, NoticeEvent>({
  approved: (_, { round }) => ({ type: 'NoticeReleased', data: { round } }),
  returned: (_, { round, fromStep }) => ({ type: 'NoticeReturned', data: { round, fromStep } }),
  withdrawn: (_, { round }) => ({ type: 'NoticeWithdrawn', data: { round } }),
});

function evolve({ round, ...notice }: Notice, event: NoticeEvent): Notice {
  if (event.type === 'NoticeSubmitted') return { ...notice, round: beginRound(event.data, [event.data.submittedBy]) };
  if (round === undefined) return notice;
  if (isRoundEvent(event)) return { ...notice, round: evolveRound(round, event) };
  if (event.type === 'NoticeReturned')
    return { returned: { from: round, fromStep: event.data.fromStep, resume: 'straight-back' } };
  return event.type === 'NoticeReleased' ? { released: true } : notice;
}

const person = (personId: string, ...roles: string[]): Person => ({ personId, unit: '307', roles });
const facts = factsOf(
  [person('writer'), person('head', 'unit-head@307'), person('one', 'publisher@307'), person('two', 'auditor@*')],
  { unit: '307', read: 'target.read' },
  { today: '2026-03-02', due: () => undefined },
);
const chain: Chain = {
  steps: [
    { name: '初审', mode: 'any', seats: [{ role: 'unit-head', place: 'own-department' }] },
    { name: '会签', mode: 'all', seats: [{ role: 'publisher', place: 'covering' }, { person: 'two' }] },
  ],
  resume: ['from-start', 'straight-back'],
};

const handedIn = (notice: Notice, round: number): Notice =>
  evolve(notice, {
    type: 'NoticeSubmitted',
    data: submit(
      {
        ...{ round, chain, contentHash: sha256(`words ${round}`), submittedBy: 'writer', writtenBy: ['writer'] },
        ...(notice.returned === undefined ? {} : { returned: notice.returned }),
      },
      facts,
    ),
  });

function signed(notice: Notice, by: string, ordinal: number, more: Partial<Signing> = {}): Notice {
  const { round } = notice;
  if (round?.step == null) throw new Error('no round is open');
  const seen = { round: round.round, step: round.step, contentHash: round.contentHash };
  const events = sign(round, { seen, ordinal, by, vote: 'agree', ...more }, facts);
  return inNoticesWords(notice, events).reduce(evolve, notice);
}

it('goes through a whole round of another subject, returned once and straight back', () => {
  const countersigned = signed(handedIn({}, 1), 'head', 1);
  expect(countersigned.round?.step).toBe(2);
  const back = signed(signed(countersigned, 'two', 2), 'one', 1, {
    ...{ vote: 'disagree', opinion: '请写明日期。', to: { step: 'drafter', resume: 'straight-back' } },
  });
  expect(back).toMatchObject({ returned: { fromStep: 2 } });
  const again = handedIn(back, 2);
  expect(again.round).toMatchObject({ step: 2, skipped: [{ step: 1, because: 'signed-before', signedBy: ['head'] }] });
  expect(signed(signed(again, 'one', 1), 'two', 2)).toMatchObject({ released: true });
});
