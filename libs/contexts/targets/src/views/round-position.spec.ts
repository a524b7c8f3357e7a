import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RecordedEvent } from '#domain/kernel';
import { type Projection } from '#platform/read-store/core';
import { recordedEvents } from '#testing/core';
import { targetCatalogue, type TargetEvent } from '../domain/target.events.js';
import * as a from '../domain/target-for-spec.js';
import { targetDecider, type Target } from '../domain/target.state.js';
import { targetStreams } from '../domain/target.streams.js';
import { moves, walked } from './rounds-for-spec.js';
import { CurrentTarget } from './current-targets/current-target.row.js';
import { currentTargets } from './current-targets/current-targets.projection.js';

type Stands = Readonly<Record<string, unknown>>;

/** The one row of a target in this table, as its events leave it. */
const rowIn = (table: object, { on }: Projection, events: readonly RecordedEvent[]): Stands | undefined =>
  events
    .flatMap((event) => on[event.type]?.(event) ?? [])
    .filter((change) => change.table === table)
    .reduce<Stands | undefined>((row, change) => {
      if (change.kind === 'delete') return undefined;
      return change.kind === 'upsert' ? change.row : { ...row, ...change.set };
    }, undefined);

const ofRow = (row: Stands | undefined) => [row?.['round'], row?.['step'] ?? null];
const ofState = (state: Target) =>
  state.status === 'absent' ? [] : [state.round, state.status === 'in-approval' ? state.approval.step : null];

function expectOnePosition(targetId: string, events: readonly TargetEvent[]): void {
  const recorded = recordedEvents(targetStreams.of(targetId), events, { catalogue: targetCatalogue });
  for (let many = 1; many <= events.length; many += 1) {
    const state = events.slice(0, many).reduce(targetDecider.evolve, targetDecider.initialState);
    const some = recorded.slice(0, many);
    expect(ofRow(rowIn(CurrentTarget, currentTargets, some))).toEqual(ofState(state));
  }
}

describe('the position of a round', () => {
  it('is one, in the state that decides and in the rows that are read, after any history', () =>
    fc.assert(
      fc.property(moves, (walk) => {
        const { targetId, events } = walked(walk, 1);
        expectOnePosition(targetId, events);
      }),
      { numRuns: 300 },
    ));

  it('is what the record says, also where a step was signed out of turn', () =>
    expectOnePosition(a.targetId, [a.drafted, a.submitted(), a.approved(2, 'p-reviewer'), a.approved(3, 'p-finance')]));
});
