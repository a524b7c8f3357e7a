import { expect } from '@jest/globals';
import { type DomainEvent } from '#domain/kernel';
import { type JobDefinition } from '#platform/job-queue';
import { type Process } from '#platform/read-store';
import { recordedEvents } from './recorded-events.js';

interface Asked {
  readonly job: JobDefinition;
  readonly payload: unknown;
}

/** `given(...past).when(event).thenAsks({ job, payload })`: a process against what happens in one stream. */
export const processSpec =
  <Event extends DomainEvent>({ on, catalogue, jobs }: Process, stream: string) =>
  (...past: readonly Event[]) => ({
    when: (event: Event) => {
      const happened = recordedEvents(stream, [...past, event]).at(-1);
      if (!happened) throw new Error('an event happens');
      expect(catalogue[event.type]?.data.parse(event.data)).toEqual(event.data);
      const asked = on[event.type]?.(happened) ?? [];
      return {
        /** Exactly these, each with a payload that its job takes. */
        thenAsks: (...requests: readonly Asked[]): void => {
          expect(asked).toEqual(requests.map(({ job, payload }) => ({ job: job.name, payload })));
          for (const { job, payload } of requests) expect(job.payload.parse(payload)).toEqual(payload);
          for (const { job } of asked) expect(jobs).toContain(job);
        },
        thenNothing: (): void => expect(asked).toEqual([]),
      };
    },
  });
