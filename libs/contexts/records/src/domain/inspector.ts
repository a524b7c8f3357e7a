import { recordingOf } from '#contexts/core';
import { understood } from '#platform/event-store/core';
import { runsBackwards, type DomainEvent, type Inspection, type Oddity, type RecordedEvent } from '#domain/kernel';

type Look = (event: RecordedEvent) => readonly Oddity[];

/** Looks for what no program of ours would have recorded; the events of one stream must come in their order. */
export class Inspector {
  private readonly streams = new Map<string, Look>();

  look(event: RecordedEvent): readonly Oddity[] {
    const look = this.streams.get(event.stream) ?? lookAt(event);
    if (look === undefined) return [];
    this.streams.set(event.stream, look);
    return look(event);
  }
}

function lookAt(event: RecordedEvent): Look | undefined {
  const recording = recordingOf(event);
  // Its state and its events are its own: it is handed nothing else.
  return recording && inspecting(recording.inspection as unknown as Inspection<unknown, DomainEvent>);
}

function inspecting<State, Event extends DomainEvent>(inspection: Inspection<State, Event>): Look {
  let state = inspection.initialState;
  let latest: string | undefined;
  return (event) => {
    const { actor, recordedAt } = event.metadata;
    const backwards = latest === undefined ? [] : runsBackwards(latest, event);
    if (latest === undefined || recordedAt > latest) latest = recordedAt;
    const known = currentOf(event, inspection);
    if (known instanceof Error) return [...backwards, notUnderstood(known)];
    const odd = inspection.oddIn(state, known, actor);
    state = inspection.evolve(state, known);
    return [...backwards, ...odd];
  };
}

function currentOf<State, Event extends DomainEvent>(
  event: RecordedEvent,
  { catalogue }: Inspection<State, Event>,
): Event | Error {
  try {
    const { type, data } = understood(event, catalogue);
    return { type, data } as Event; // the catalogue's check has just taken it
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

const notUnderstood = ({ message }: Error): Oddity => ({ code: 'not-understood', zh: message, en: '' });
