import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { targetDecider, type TargetEvent } from '#contexts/targets';
import { understood } from '#platform/event-store/core';
import { type EventMetadata, type RecordedEvent } from '#domain/kernel';

const folder = join(import.meta.dirname, '../fixtures/landed');
export const landedFile = join(folder, '14dccc6.ndjson.gz');

const of = { targetId: z.string(), name: z.string() };
/** What the version that wrote the record answered about it. */
export const shownThen = z
  .object({
    targets: z.array(
      z.object({
        ...{ ...of, budget: z.string(), status: z.string(), contentHash: z.string() },
        ...{ round: z.int(), step: z.int().optional(), revision: z.int() },
      }),
    ),
    scores: z.array(z.object({ ...of, total: z.string(), grade: z.string(), digest: z.string() })),
    assessments: z.array(z.looseObject({ targetId: z.string() })),
    intakes: z.array(z.looseObject({ intakeId: z.string() })),
  })
  .parse(JSON.parse(readFileSync(join(folder, '14dccc6.json'), 'utf8')));

const line = z.object({
  ...{ stream: z.string(), revision: z.coerce.number(), position: z.string(), id: z.string(), type: z.string() },
  ...{ data: z.record(z.string(), z.unknown()), metadata: z.custom<EventMetadata>() },
});

/** As they lie in the record. */
const landed: readonly RecordedEvent[] = gunzipSync(readFileSync(landedFile))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .slice(1, -1)
  .map((each) => line.parse(JSON.parse(each)))
  .map(({ id: eventId, ...event }) => ({ ...event, eventId }));

export const landedEvents = (targetId: string): readonly RecordedEvent[] =>
  landed.filter(({ stream }) => stream === `target-${targetId}`);

/** As the first release wrote it: schema 1 throughout, and nobody named who wrote. */
export function asTheFirstWrote(event: RecordedEvent): RecordedEvent {
  const data = z.record(z.string(), z.unknown()).parse(event.data);
  const known = Object.entries(data).filter(([key]) => key !== 'writtenBy');
  return { ...event, data: Object.fromEntries(known), metadata: { ...event.metadata, schema: 1 } };
}

type Target = typeof targetDecider.initialState;

export const folded = (events: readonly RecordedEvent[]): Target =>
  events
    .map((event) => understood(event, targetDecider.catalogue) as unknown as TargetEvent) // its catalogue has checked it
    .reduce(targetDecider.evolve, targetDecider.initialState);
