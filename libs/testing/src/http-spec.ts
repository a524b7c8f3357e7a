import { expect } from '@jest/globals';
import { uuidv5, type DomainEvent, type Person } from '#domain/kernel';
import { type Context } from '#platform/context';
import { type Streams } from '#platform/context/core';
import { type EventStore } from '#platform/event-store';
import { startContextsApi, type Request } from './contexts-api.js';
import { envelopeOf } from './recorded-events.js';

interface Outcome<Event extends DomainEvent> {
  /** With this status, and a body that holds at least this. */
  thenAnswers(status: number, body: object): Promise<void>;
  /** With this status and code; the stream stays as it was. */
  thenRefuses(status: number, code: string): Promise<void>;
  /** Exactly these behind what was given: whole, or by their types. */
  thenRecords(...events: readonly (Event | string)[]): Promise<void>;
}

export interface HttpSpec<Event extends DomainEvent> {
  /** What stands in the stream of this id, and in every view, before; each spec gives an id of its own. */
  given(id: string, ...past: readonly Event[]): { when(who: Person, route: string, request?: Request): Outcome<Event> };
  close(): Promise<void>;
}

/** These contexts behind HTTP, in a store that was begun with what they need: `given(id, ...past).when(who, route, request).thenAnswers(…)`, `.thenRefuses(…)`, `.thenRecords(…)`. */
export async function httpSpec<State, Event extends DomainEvent>(
  contexts: readonly Context[],
  streams: Streams<State, Event>,
  begin?: (eventStore: EventStore) => Promise<void>,
): Promise<HttpSpec<Event>> {
  const api = await startContextsApi(contexts);
  await begin?.(api.eventStore);

  async function given(stream: string, events: readonly Event[]): Promise<void> {
    const envelope = envelopeOf({ system: 'spec' }, uuidv5(stream));
    if (events.length > 0) await api.eventStore.decide(stream, streams.decider, () => events, envelope);
    await api.project();
  }

  async function recordedIn(stream: string): Promise<readonly DomainEvent[]> {
    const found: DomainEvent[] = [];
    for await (const { type, data } of api.eventStore.readStream(stream)) found.push({ type, data });
    return found;
  }

  return {
    given: (id, ...events) => ({
      when: (who, route, request) => {
        const stream = streams.of(id);
        const answered = async () => {
          await given(stream, events);
          const { status, body } = await api.ask(who, route, request);
          return { status, body };
        };
        const recorded = async () => (await recordedIn(stream)).slice(events.length);
        return {
          thenAnswers: async (status, body) => expect(await answered()).toMatchObject({ status, body }),
          thenRefuses: async (status, code) => {
            expect(await answered()).toMatchObject({ status, body: { code } });
            expect(await recorded()).toEqual([]);
          },
          thenRecords: async (...expected) => {
            const answer = await answered();
            const events: unknown[] = expected.map((each) =>
              typeof each === 'string' ? { type: each, data: expect.anything() } : each,
            );
            expect({ recorded: await recorded(), answer }).toEqual({ recorded: events, answer: expect.anything() });
          },
        };
      },
    }),
    close: () => api.close(),
  };
}
