import { expect } from '@jest/globals';
import { type Decider, type DomainEvent, type Rule } from '#domain/kernel';

type Refusal = abstract new (...args: never[]) => Error;

interface Outcome<Event> {
  /** Exactly these events, each one that the catalogue takes. */
  then(...events: readonly Event[]): void;
  thenNothing(): void;
  thenThrows(refusal: Refusal): void;
}

/** `given(...past).when(command).then(...events)`: a rule against a past of events that its catalogue takes. */
export const deciderSpec =
  <State, Event extends DomainEvent, Command>(
    { initialState, evolve, catalogue }: Decider<State, Event>,
    rule: (command: Command) => Rule<State, NoInfer<Event>>,
  ) =>
  (...past: readonly Event[]) => ({
    when: (command: Command): Outcome<Event> => {
      for (const { type, data } of past) expect(catalogue[type]?.data.parse(data)).toEqual(data);
      const decide = () => rule(command)(past.reduce(evolve, initialState));
      return {
        then: (...events) => {
          const decided = decide();
          expect(decided).toEqual(events);
          for (const { type, data } of decided) expect(catalogue[type]?.data.parse(data)).toEqual(data);
        },
        thenNothing: () => expect(decide()).toEqual([]),
        thenThrows: (refusal) => expect(decide).toThrow(refusal),
      };
    },
  });
