import { describe, expect, it } from '@jest/globals';
import { factsOf, type Facts } from '#domain/approval';
import { type RecordedEvent } from '#domain/kernel';
import { recordedEvents } from '#testing/core';
import { Random } from '#testing/random';
import { inventedPeople, TargetWalk } from '../../views/tasks/walk-for-spec.js';
import * as a from '../target-for-spec.js';
import { targetCatalogue as catalogue, type TargetEvent } from '../target.events.js';
import { targetDecider, type Target } from '../target.state.js';
import { targetStreams } from '../target.streams.js';
import { withinRound } from '../within-round-for-spec.js';
import { personsIn } from './persons-told.js';
import { told } from './tell.js';
import { momentsOf, targetTimeline } from './timeline.js';
import { type RoundTold } from './timeline-answer.js';

const WORLDS = process.env['JIXIAO_TEST_LONG'] === undefined ? 150 : 5000;

interface Story {
  readonly events: readonly TargetEvent[];
  readonly state: Target;
  readonly facts: Facts;
}

function storyOf(random: Random): Story {
  const people = inventedPeople(random);
  const walk = new TargetWalk(a.targetId, random, people);
  for (let step = random.between(0, 120); step > 0; step -= 1) walk.step();
  const { state, events } = walk;
  const unit = state.status === 'absent' ? '' : state.unit;
  return { events, state, facts: factsOf(people, { unit, read: 'target.read' }, { today: '', due: () => undefined }) };
}

const recorded = (events: readonly TargetEvent[]): RecordedEvent[] =>
  recordedEvents(targetStreams.of(a.targetId), events, { catalogue });

function roundsOf(events: readonly TargetEvent[], facts: Facts): readonly RoundTold[] {
  const all = recorded(events);
  const state = events.reduce((soFar, event, at) => {
    const of = all[at];
    return of === undefined ? soFar : targetTimeline.tell(soFar, event, of);
  }, targetTimeline.initialState);
  const moments = new Set(momentsOf(state.items));
  return told(state, state.items, {
    ...{ now: '2027-01-01T00:00:00.000Z', dayOf: (at) => at.slice(0, 10), workingDays: () => 0, live: facts },
    held: (at) => {
      expect([...moments, '2027-01-01T00:00:00.000Z']).toContain(at);
      return facts;
    },
  });
}

const stepsOf = (rounds: readonly RoundTold[]) => rounds.flatMap(({ steps }) => steps);

describe('the timeline after any history', () => {
  const random = new Random(2020);
  const stories = Array.from({ length: WORLDS }, () => storyOf(random));

  it('has every round that was submitted, and one open step where the target has one', () => {
    for (const { events, state, facts } of stories) {
      const rounds = roundsOf(events, facts);
      const submissions = events.filter(({ type }) => type === 'TargetSubmitted').length;
      expect(rounds.flatMap(({ submitted, round }) => (submitted ? [round] : []))).toEqual(
        Array.from({ length: submissions }, (_, at) => at + 1),
      );
      const open = stepsOf(rounds).filter(({ outcome }) => outcome === 'open');
      expect(open.map(({ step }) => step)).toEqual(state.status === 'in-approval' ? [state.approval.step] : []);
    }
  });

  it('tells every signature once where it was given, and beside its task if it stands', () => {
    for (const { events, facts } of stories) {
      const steps = stepsOf(roundsOf(events, facts));
      const given = events.flatMap(({ type }, revision) => (type === 'SignatureGiven' ? [revision] : []));
      const acts = steps.flatMap((step) => step.acts.filter(({ type }) => type === 'SignatureGiven'));
      expect(acts.map(({ revision }) => revision)).toEqual(given);
      for (const { revision, signedBy, vote } of steps.flatMap(({ tasks }) =>
        tasks.flatMap(({ given: at }) => at ?? []),
      ))
        expect(events[revision]).toMatchObject({ type: 'SignatureGiven', data: { signedBy, vote } });
    }
  });

  it('names who signed among those who could, and everybody whom it names', () => {
    for (const { events, facts } of stories) {
      const rounds = roundsOf(events, facts);
      const named = personsIn(rounds);
      for (const { tasks, openedAt, closedAt, waitedMs } of stepsOf(rounds)) {
        expect([waitedMs >= 0, closedAt === undefined || closedAt >= openedAt]).toEqual([true, true]);
        expect(new Set(tasks.map(({ ordinal }) => ordinal)).size).toBe(tasks.length);
      }
      for (const { given, mayAct } of stepsOf(rounds).flatMap(({ tasks }) => tasks)) {
        if (given === undefined) continue;
        const { signedBy: personId, onBehalfOf } = given;
        const entry = mayAct.find((each) => each.personId === personId);
        expect([entry?.bar, entry?.onBehalfOf]).toEqual([undefined, onBehalfOf]);
        expect(named).toContain(personId);
      }
    }
  });

  it('is told of events in any order, too, which nothing honest records', () => {
    const all: readonly TargetEvent[] = [
      ...[a.drafted, a.revisedTo(a.content), a.submitted(1), a.submitted(2), ...a.signed(1, 'p-head')],
      ...[a.approved(2, 'p-reviewer'), ...withinRound, a.returned(1, 'p-head'), a.withdrawn(), a.voided()],
      ...[a.reopened, a.finallyApproved()],
    ];
    const { facts } = stories[0] ?? storyOf(random);
    for (let world = 0; world < WORLDS; world += 1) {
      const shuffled = Array.from({ length: 20 }, () => random.oneOf([a.drafted, ...all]));
      const rounds = roundsOf(shuffled, facts);
      const state = shuffled.reduce(targetDecider.evolve, targetDecider.initialState);
      expect(stepsOf(rounds).filter(({ outcome }) => outcome === 'open').length).toBeLessThanOrEqual(1);
      if (state.status !== 'in-approval') expect(stepsOf(rounds).some(({ outcome }) => outcome === 'open')).toBe(false);
    }
  });
});
