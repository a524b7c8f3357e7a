import { expect } from '@jest/globals';
import { uuidv5, type DomainEvent, type Person } from '#domain/kernel';
import { type Context } from '#platform/context';
import { type Streams } from '#platform/context/core';
import { startContextsApi, type Request } from './contexts-api.js';
import { envelopeOf } from './recorded-events.js';

interface Outcome {
  /** With this status, and a body that holds at least this. */
  thenAnswers(status: number, body: object): Promise<void>;
  /** With this status and code; the stream stays as it was. */
  thenRefuses(status: number, code: string): Promise<void>;
  /** Exactly these types behind what was given. */
  thenRecords(...types: readonly string[]): Promise<void>;
}

export interface HttpSpec<Event extends DomainEvent> {
  /** What stands in the stream of this id, and in every view, before; each spec gives an id of its own. */
  given(id: string, ...past: readonly Event[]): { when(who: Person, route: string, request?: Request): Outcome };
  close(): Promise<void>;
}

/** These contexts behind HTTP: `given(id, ...past).when(who, route, request).thenAnswers(…)`, `.thenRefuses(…)`, `.thenRecords(…)`. */
export async function httpSpec<State, Event extends DomainEvent>(
  contexts: readonly Context[],
  streams: Streams<State, Event>,
): Promise<HttpSpec<Event>> {
  const api = await startContextsApi(contexts);

  async function given(stream: string, events: readonly Event[]): Promise<void> {
    const envelope = envelopeOf({ system: 'spec' }, uuidv5(stream));
    if (events.length > 0) await api.eventStore.decide(stream, streams.decider, () => events, envelope);
    await api.project();
  }

  async function typesIn(stream: string): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const { type } of api.eventStore.readStream(stream)) found.push(type);
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
        const recorded = async () => (await typesIn(stream)).slice(events.length);
        return {
          thenAnswers: async (status, body) => expect(await answered()).toMatchObject({ status, body }),
          thenRefuses: async (status, code) => {
            expect(await answered()).toMatchObject({ status, body: { code } });
            expect(await recorded()).toEqual([]);
          },
          thenRecords: async (...types) => {
            const answer = await answered();
            expect({ recorded: await recorded(), answer }).toEqual({ recorded: types, answer: expect.anything() });
          },
        };
      },
    }),
    close: () => api.close(),
  };
}
