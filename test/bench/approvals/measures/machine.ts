import {
  beginRound,
  evolveRound,
  factsOf,
  sign,
  submit,
  type Facts,
  type Round,
  type Submission,
} from '#domain/approval';
import { type Person } from '#domain/kernel';
import { atLeast, figureOf, perSecond } from '../../figures.js';
import { type ApprovalsMeasure } from '../measure.js';
import { chain } from '../organisation.js';
import { metered } from '../../usage.js';

const UNIT = '301001';
const HASH = '0'.repeat(64);
const BATCH = 200;
/** Everybody who holds something over a unit of the county. */
const PEOPLE: readonly (readonly [role: string, count: number])[] = [
  ['unit-drafter@301001', 1],
  ['unit-head@301001', 1],
  ['department-reviewer@301', 1],
  ['unit-head@301', 1],
  ['finance-section@301', 12],
  ['performance-section@*', 10],
];

const persons = PEOPLE.flatMap(([role, count]) =>
  Array.from({ length: count }, (_, n): Person => ({ personId: `${role}/${n}`, unit: UNIT, roles: [role] })),
);
const signers = PEOPLE.slice(1).map(([role]) => `${role}/0`);

/** One round from its submission to its approval: every act decided, and what it said folded. */
function through(asked: Submission, facts: Facts): number {
  const { writtenBy, round } = asked;
  let now: Round = beginRound(submit(asked, facts), writtenBy);
  for (const [at, by] of signers.entries()) {
    const seen = { round, step: at + 1, contentHash: HASH };
    now = sign(now, { seen, ordinal: 1, by, vote: 'agree' }, facts).reduce(evolveRound, now);
  }
  if (now.step !== null) throw new Error('the round is not over');
  return 1 + signers.length;
}

export const machine: ApprovalsMeasure = {
  name: 'machine',
  title:
    '审批机本身，一个核：一轮的送审和五次签署 the machine alone, on one core: a round’s submission and five signatures',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  contenders(_, { machineMs }) {
    const facts = factsOf(
      persons,
      { unit: UNIT, read: 'target.read' },
      { today: '2026-03-02', due: () => '2026-03-05' },
    );
    const asked = { round: 1, chain, contentHash: HASH, submittedBy: 'unit-drafter@301001/0', writtenBy: [] };
    const ours = () =>
      metered(
        () => ({}),
        () => {
          const began = performance.now();
          let steps = 0;
          while (performance.now() - began < machineMs)
            for (let n = 0; n < BATCH; n += 1) steps += through(asked, facts);
          return Promise.resolve({ perSecond: (steps * 1000) / (performance.now() - began) });
        },
      );
    return Promise.resolve({ ours });
  },

  rows(samples) {
    const rate = figureOf(samples, 'ours', 'perSecond');
    return [
      {
        what: '审批机，一个核，每秒 the machine, steps/s on one core',
        figure: perSecond(rate),
        must: atLeast(rate, 200_000, '/s'),
        aim: atLeast(rate, 1_000_000, '/s'),
      },
    ];
  },
};
