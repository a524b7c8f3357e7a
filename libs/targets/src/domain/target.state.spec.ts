import { describe, expect, it } from '@jest/globals';
import { targetCatalogue, type TargetEvent } from './target.events.js';
import { targetDecider } from './target.state.js';
import * as a from './target-for-spec.js';

const path: readonly TargetEvent[] = [
  ...[a.drafted, a.revisedTo(a.content), a.submitted(1), a.approved(1, 'p-head'), a.returned(2, 'p-reviewer')],
  ...[a.submitted(2), a.approved(1, 'p-head', 2), a.approved(2, 'p-reviewer', 2), a.approved(3, 'p-finance', 2)],
  ...[a.approved(4, 'p-performance', 2), a.finallyApproved(2)],
];
const states = path.map((_, index) =>
  path.slice(0, index + 1).reduce(targetDecider.evolve, targetDecider.initialState),
);

describe('a target', () => {
  it('goes through its states, counting rounds and steps', () =>
    expect(
      states.map((state) =>
        state.status === 'in-approval'
          ? [state.status, state.round, state.approval.step, state.approval.acted]
          : [state.status, state.status === 'absent' ? 0 : state.round],
      ),
    ).toEqual([
      ['draft', 0],
      ['draft', 0],
      ['in-approval', 1, 1, []],
      ['in-approval', 1, 2, ['p-head']],
      ['returned', 1],
      ['in-approval', 2, 1, []],
      ['in-approval', 2, 2, ['p-head']],
      ['in-approval', 2, 3, ['p-head', 'p-reviewer']],
      ['in-approval', 2, 4, ['p-head', 'p-reviewer', 'p-finance']],
      ['in-approval', 2, 5, ['p-head', 'p-reviewer', 'p-finance', 'p-performance']],
      ['approved', 2],
    ]));

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
    for (const { type, data } of path) {
      expect(targetCatalogue[type].data.parse(JSON.parse(JSON.stringify(data)))).toStrictEqual(data);
    }
    expect(new Set(path.map(({ type }) => type))).toEqual(new Set(Object.keys(targetCatalogue)));
  });
});
