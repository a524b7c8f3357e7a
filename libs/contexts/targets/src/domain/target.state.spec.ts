import { describe, expect, it } from '@jest/globals';
import { targetCatalogue, type TargetEvent } from './target.events.js';
import { targetDecider } from './target.state.js';
import * as a from './target-for-spec.js';
import { withinRound } from './within-round-for-spec.js';

const path: readonly TargetEvent[] = [
  ...[a.drafted, a.revisedTo(a.content), a.submitted(1), a.approved(1, 'p-head'), a.returned(2, 'p-reviewer')],
  ...[a.submitted(2), a.withdrawn('p-drafter', 2), a.submitted(3), a.approved(1, 'p-head', 3), a.voided({ round: 3 })],
  ...[a.reopened, a.revisedTo(a.content, { writtenBy: 'p-colleague' }), a.submitted(4), a.approved(1, 'p-head', 4)],
  ...[a.approved(2, 'p-reviewer', 4), a.approved(3, 'p-finance', 4), a.approved(4, 'p-performance', 4)],
  a.finallyApproved(4),
];
const states = path.map((_, index) =>
  path.slice(0, index + 1).reduce(targetDecider.evolve, targetDecider.initialState),
);

describe('a target', () => {
  it('goes through its states, counting rounds and steps', () =>
    expect(
      states.map((state) =>
        state.status === 'in-approval'
          ? [state.status, state.round, state.approval.step, state.approval.acted.map(({ personId }) => personId)]
          : [state.status, state.status === 'absent' ? 0 : state.round],
      ),
    ).toEqual([
      ['draft', 0],
      ['draft', 0],
      ['in-approval', 1, 1, []],
      ['in-approval', 1, 2, ['p-head']],
      ['returned', 1],
      ['in-approval', 2, 1, []],
      ['draft', 2],
      ['in-approval', 3, 1, []],
      ['in-approval', 3, 2, ['p-head']],
      ...[
        ['voided', 3],
        ['draft', 3],
        ['draft', 3],
      ],
      ['in-approval', 4, 1, []],
      ['in-approval', 4, 2, ['p-head']],
      ['in-approval', 4, 3, ['p-head', 'p-reviewer']],
      ['in-approval', 4, 4, ['p-head', 'p-reviewer', 'p-finance']],
      ['in-approval', 4, null, ['p-head', 'p-reviewer', 'p-finance', 'p-performance']],
      ['approved', 4],
    ]));

  it('keeps all who wrote since the last approval, whatever became of the rounds between', () => {
    const writers = states.map((state) => (state.status === 'absent' ? [] : state.writers));
    expect(writers.slice(0, 11)).toEqual(Array(11).fill(['p-drafter']));
    expect(writers.slice(11, -1)).toEqual(Array(6).fill(['p-drafter', 'p-colleague']));
    expect(writers.at(-1)).toEqual([]);
    const inRound = states.flatMap((state) => (state.status === 'in-approval' ? [state.approval.writtenBy] : []));
    expect(inRound.at(-1)).toEqual(['p-drafter', 'p-colleague']);
  });

  it('knows no writer where a process alone is on record', () => {
    const unknown = { ...a.drafted, data: { ...a.drafted.data, writtenBy: undefined } };
    const events: TargetEvent[] = [unknown, a.revisedTo(a.content, { writtenBy: undefined })];
    expect(events.reduce(targetDecider.evolve, targetDecider.initialState)).toMatchObject({ writers: [] });
  });

  it('is what its events say, whatever stands before them: evolve never throws', () => {
    for (const event of path.slice(1))
      expect(targetDecider.evolve({ status: 'absent' }, event)).toEqual({ status: 'absent' });
    for (const state of states)
      for (const event of path) expect(() => targetDecider.evolve(state, event)).not.toThrow();
  });

  it('remembers how many rows were ever added and which table it was last read from', () => {
    const source = { intakeId: a.targetId, project: 0, line: 9, digest: 'b'.repeat(64) };
    const fewer = a.revisedTo(a.contentOf({ indicators: [] }, []), { source });
    const more = a.revisedTo(a.contentOf({ indicators: [a.rows[0]] }, [5]));
    expect([a.drafted, fewer, more].reduce(targetDecider.evolve, targetDecider.initialState)).toMatchObject({
      ...{ indicatorsAdded: 5, importDigest: source.digest },
    });
  });

  it('has events that its catalogue takes as they come back from the store', () => {
    const all = [...path, ...withinRound, a.signature(1, 'p-head')];
    for (const { type, data } of all) {
      expect(targetCatalogue[type].data.parse(JSON.parse(JSON.stringify(data)))).toStrictEqual(data);
    }
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(Object.keys(targetCatalogue)));
  });
});
