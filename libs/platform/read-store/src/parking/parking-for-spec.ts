import { EventStoreDBClient } from '@eventstore/db-client';
import { type DataSource } from 'typeorm';
import { createTestReadStore, rowsIn } from '#testing/read-stores';
import { parkedStreams, PositionWaiter, project, ReadSideRunner, type ReadSide, type RunnerNews } from '../index.js';
import { Note, notes, Notes1764000000001 } from '../projections/notes-for-spec.js';
import { type Projection } from '../projections/projection.js';
import { LONG, openWorld, view } from '../runners/running-for-spec.js';
import { type DomainEvent } from '#domain/kernel';

export const written = (note: string, amount = '1.00'): DomainEvent => ({
  type: 'NoteWritten',
  data: { shelf: note, note, amount },
});
export const seen = (note: string, count: number): DomainEvent => ({
  type: 'NoteSeen',
  data: { shelf: note, note, count },
});
export const spoilt: DomainEvent = { type: 'NoteSpoilt', data: {} };

/** The defect is corrected. */
export const mended: Projection = { ...notes, on: { ...notes.on, NoteSpoilt: () => [] } };

/** A world with runners that tell what they do. */
export async function openParking() {
  const world = await openWorld();
  const told: RunnerNews[] = [];
  let hear = (): void => undefined;
  const side: ReadSide = {
    ...(await world.readSide()),
    observe: (_, news) => {
      told.push(news);
      hear();
    },
  };
  const { dataSource } = side;
  const waiter = new PositionWaiter(dataSource);
  const running: ReadSideRunner[] = [];
  let clean: DataSource | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all(running.splice(0).map((runner) => runner.close()));
  };
  return {
    ...world,
    ...{ side, dataSource, told, stop },
    start: (projection: Projection = notes, on: ReadSide = side): void => {
      const runner = new ReadSideRunner({ projections: [projection] }, on);
      running.push(runner);
      runner.start();
    },
    untilAt: async (position: string): Promise<void> => {
      const { reached } = await waiter.waitFor(view, position, LONG);
      if (!reached) throw new Error(`the view is not at ${position}`);
    },
    untilTold: (fits: (news: RunnerNews) => boolean): Promise<void> =>
      new Promise((resolve) => {
        hear = () => told.some(fits) && resolve();
        hear();
      }),
    rows: () => rowsIn(dataSource, notes),
    /** What all events give when they are projected at once into empty tables, with the same decisions. */
    cleanRows: async (projection: Projection = mended): Promise<readonly string[]> => {
      clean ??= await createTestReadStore(world.database.readModelsUrl, {
        entities: [Note],
        migrations: [Notes1764000000001],
        schema: 'clean',
      });
      await clean.query('truncate notes__v1, subscription, skipped_event');
      await clean.query('insert into skipped_event select * from read_models.skipped_event');
      await project(clean, projection, world.eventStore.readAll({ prefixes: side.prefixes }));
      return rowsIn(clean, notes);
    },
    /** As an operator does, with a tombstone. */
    endForEver: async (stream: string): Promise<void> => {
      const client = EventStoreDBClient.connectionString(world.eventStoreUrl());
      await client.tombstoneStream(stream);
      await client.dispose();
    },
    parked: async () =>
      (await parkedStreams(dataSource)).map(({ stream, revision, tries, askedAt }) => ({
        ...{ stream, revision, tries },
        asked: askedAt !== null,
      })),
    close: async (): Promise<void> => {
      await stop();
      await waiter.close();
      await clean?.destroy();
      await world.close();
    },
  };
}

export type ParkingWorld = Awaited<ReturnType<typeof openParking>>;
