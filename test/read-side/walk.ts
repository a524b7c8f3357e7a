import { assessmentStreams } from '#contexts/assessments';
import { emptyTip } from '#platform/event-store/core';
import { type Actor, type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { targetIdOf, targetStreams } from '#contexts/targets';
import { sealed } from '#testing/county';
import { Assessed } from './walk-assessment.js';
import { Targeted } from './walk-target.js';
import { type Move } from './moves.js';
import { type Walker } from './walker.js';

interface Tip {
  revision: number;
  hash: string;
}

/** The events of the moves, in their order; every project is one target and, once it is approved, its assessment. */
export function walked(moves: readonly Move[]): RecordedEvent[] {
  const projects = new Map<number, readonly Walker[]>();
  const tips = new Map<string, Tip>();
  const events: RecordedEvent[] = [];
  for (const move of moves) {
    const walkers = projects.get(move.project) ?? walkersOf(move.project);
    projects.set(move.project, walkers);
    for (const walker of walkers) {
      const decided = walker.next(move);
      if (decided.length === 0) continue;
      events.push(...recorded(walker.stream, decided, { move, tips, position: events.length + 1 }));
      break;
    }
  }
  return events;
}

function walkersOf(project: number): readonly Walker[] {
  const identity = { region: '511124', fiscalYear: 2025, unit: `30700${project + 1}` };
  const targetId = targetIdOf({ ...identity, name: `project ${project}` });
  const target = new Targeted(targetStreams.of(targetId), { ...identity, targetId });
  return [target, new Assessed(assessmentStreams.of(targetId), target)];
}

const actors: readonly Actor[] = [{ system: 'walk' }, { personId: 'p-1', unit: '307001', roles: ['unit-drafter@307'] }];

function recorded(
  stream: string,
  events: readonly DomainEvent[],
  { move, tips, position }: { move: Move; tips: Map<string, Tip>; position: number },
): RecordedEvent[] {
  const tip = tips.get(stream) ?? emptyTip(stream);
  const made = sealed({
    ...{ seed: 0, stream, after: tip.revision, previousHash: tip.hash, events },
    actor: actors[move.pick % actors.length] ?? { system: 'walk' },
    recordedAt: move.at.toISOString(),
  });
  const hash = made.at(-1)?.metadata.hash ?? tip.hash;
  tips.set(stream, { revision: tip.revision + made.length, hash });
  return made.map(({ id, ...event }, ordinal) => ({
    ...{ ...event, stream, eventId: id },
    ...{ revision: tip.revision + 1 + ordinal, position: String(position + ordinal) },
  }));
}
