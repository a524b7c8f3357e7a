import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asCurrent } from '#platform/event-store/core';
import { uuidv5, type RecordedEvent } from '#domain/kernel';
import { type Process } from '#platform/read-store';
import { processes } from '../../apps/projector/src/views.js';
import { recordedCountyYear } from '#testing/county';
import { openProcessWorld } from './process-world.js';
import { shippedEvents } from './shipped-events.js';

/** The places from which the events are taken again. */
const REPLAYS = process.env['JIXIAO_TEST_LONG'] === undefined ? 5 : 60;

/** What must stand in the outbox, told by nothing but the process itself. */
const askedFor = ({ name, on, catalogue }: Process, events: readonly RecordedEvent[]) =>
  events.flatMap((event) =>
    (on[event.type]?.(asCurrent(event, catalogue)) ?? []).map(({ job, payload }, ordinal) => ({
      ...{ process: name, event_id: event.eventId, ordinal, position: event.position, stream: event.stream },
      ...{ correlation_id: event.metadata.$correlationId, job, payload },
    })),
  );

/** What is not in a county's year: of one person or import only, a process would ask for one thing. */
const others = shippedEvents.flatMap((event) => {
  const [, kind] = /^(person|organisationImport)-/.exec(event.stream) ?? [];
  return kind === undefined
    ? []
    : [{ ...event, stream: `${kind}-another`, eventId: uuidv5(`another/${event.eventId}`) }];
});

describe('processes', () => {
  let world: Awaited<ReturnType<typeof openProcessWorld>>;
  let stored: readonly RecordedEvent[];
  beforeAll(async () => {
    world = await openProcessWorld([
      ...shippedEvents,
      ...others,
      ...recordedCountyYear({ seed: 11, projects: 6, units: 2 }),
    ]);
    stored = await world.stored();
  });
  afterAll(() => world.close());

  const outboxOf = async ({ name }: Process): Promise<readonly { enqueued_at: unknown }[]> => {
    const rows: unknown = await world.dataSource.query(
      'select * from outbox where process = $1 order by position::bigint, ordinal',
      [name],
    );
    return rows as readonly { enqueued_at: unknown }[];
  };
  const goBackTo = (position: string | null, { name }: Process): Promise<unknown> =>
    world.dataSource.query(
      `update subscription set position = $1, epoch = epoch + 1 where kind = 'process' and name = $2`,
      [position, name],
    );

  it.each(processes.map((process) => [process.name, process] as const))(
    '%s asks for each job once, whatever checkpoint it is taken up from',
    async (_name, process) => {
      await world.follow(process);
      const asked = await outboxOf(process);
      expect(asked).toEqual(askedFor(process, stored).map((row) => ({ ...row, enqueued_at: null })));
      // A process that asked for nothing would have proved nothing.
      expect(asked.length).toBeGreaterThan(1);
      await world.dataSource.query('update outbox set enqueued_at = clock_timestamp() where process = $1', [
        process.name,
      ]);
      const sent = await outboxOf(process);
      for (let replay = 0; replay < REPLAYS; replay += 1) {
        const before = stored[Math.floor((replay * stored.length) / REPLAYS) - 1];
        await goBackTo(before?.position ?? null, process);
        await world.follow(process);
        expect(await outboxOf(process)).toEqual(sent);
      }
    },
    240_000,
  );
});
