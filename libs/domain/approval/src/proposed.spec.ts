import { describe, expect, it } from '@jest/globals';
import { beginRound, submit } from './acts/submit.js';
import { sign, type Signing } from './acts/sign.js';
import { takeBack } from './acts/take-back.js';
import { type Chain } from './chain.js';
import { evolveRound } from './evolve.js';
import { type Facts } from './facts.js';
import { openCells } from './proposed.js';
import { type Round } from './round.js';

const facts: Facts = {
  holders: (seat) => ('person' in seat ? [seat.person] : []),
  deputies: (seat) => ('person' in seat && seat.person === 'c' ? [{ deputy: 'd', absent: 'c' }] : []),
  superior: () => undefined,
  maySee: () => true,
  drafts: () => false,
  due: () => undefined,
  today: '2026-03-02',
};
const chain: Chain = {
  steps: [
    { name: '初审', mode: 'any', seats: [{ person: 'a' }] },
    {
      ...{ name: '会签', mode: 'all', onDisagree: 'collect' },
      seats: [{ person: 'b' }, { person: 'c' }, { person: 'e' }],
    },
    { name: '终审', mode: 'any', seats: [{ person: 'z' }] },
  ],
};
const begun = beginRound(
  submit({ round: 1, chain, contentHash: 'a'.repeat(64), submittedBy: 'w', writtenBy: ['w'] }, facts),
  ['w'],
);
const seenOf = ({ round, step, contentHash }: Round) => ({ round, step: step ?? 1, contentHash });
const after = (round: Round, by: string, ordinal: number, more: Partial<Signing> = {}): Round =>
  sign(round, { seen: seenOf(round), ordinal, by, vote: 'agree', ...more }, facts).reduce(evolveRound, round);
const cell = (to: string) => ({ row: 'r1', field: 'value', from: '24', to });
const no = (to?: string) =>
  ({ vote: 'disagree', opinion: '请改。', ...(to === undefined ? {} : { cells: [cell(to)] }) }) as const;
const open = (round: Round) =>
  openCells(round).map(({ number, step, proposedBy, to }) => [number, step, proposedBy, to]);

const atStep2 = after(begun, 'a', 1);

describe('what holders propose', () => {
  it('is collected where every one of them is heard, each cell under a number of its own', () => {
    const heard = after(after(atStep2, 'b', 1, no('26')), 'd', 2, no('30'));
    expect(open(heard)).toEqual([
      [1, 2, 'b', '26'],
      [2, 2, 'd', '30'],
    ]);
    expect(openCells(heard)[1]).toMatchObject({ onBehalfOf: 'c', ordinal: 2 });
    const back = after(heard, 'e', 3);
    expect(open(back)).toHaveLength(2);
  });

  it('goes with the disagreement when that is taken back, and its number is not used again', () => {
    const heard = after(after(atStep2, 'b', 1, no('26')), 'd', 2, no('30'));
    const undone = takeBack(heard, { step: 2, ordinal: 1, by: 'b' }, facts).reduce(evolveRound, heard);
    expect(open(undone)).toEqual([[2, 2, 'd', '30']]);
    expect(open(after(undone, 'b', 1, no('27')))).toEqual([
      [2, 2, 'd', '30'],
      [3, 2, 'b', '27'],
    ]);
  });

  it('stays through a return to an earlier step until the same seat agrees, and no signature of others ends it', () => {
    const atLast = [['b', 1] as const, ['c', 2] as const, ['e', 3] as const].reduce(
      (round, [by, ordinal]) => after(round, by, ordinal),
      atStep2,
    );
    const back = after(atLast, 'z', 1, { ...no('28'), to: { step: 2 } });
    expect([back.step, open(back)]).toEqual([2, [[1, 3, 'z', '28']]]);
    const again = [['b', 1] as const, ['c', 2] as const, ['e', 3] as const].reduce(
      (round, [by, ordinal]) => after(round, by, ordinal),
      back,
    );
    expect(open(again)).toEqual([[1, 3, 'z', '28']]);
    expect(open(after(again, 'z', 1, no('29')))).toEqual([
      [1, 3, 'z', '28'],
      [2, 3, 'z', '29'],
    ]);
    expect(open(after(again, 'z', 1))).toEqual([]);
  });

  it('moves nothing, makes no writer of who proposes, and goes with a disagreement only', () => {
    const [with_, without] = [after(atStep2, 'b', 1, no('26')), after(atStep2, 'b', 1, no())];
    expect({ ...with_, proposed: undefined }).toEqual(without);
    expect(() => after(begun, 'a', 1, { cells: [cell('26')] })).toThrow('修改建议只能随退回');
  });
});
