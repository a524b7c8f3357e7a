import { type DataSource } from 'typeorm';
import { currentTargets, targetStreams } from '#contexts/targets';
import { type Moment, type RecordedEvent } from '#domain/kernel';
import { hear, type EventStore } from '#platform/event-store';
import { checkpointOf, parkedStreams, skippedEvents } from '#platform/read-store';
import { isInSight, type Seen } from '../domain/table-row.js';
import { MOST_PROJECTS, targetsIn } from './get-target-table.query.js';
import { TableTooLarge } from './table.errors.js';

interface Stores {
  readonly dataSource: DataSource;
  readonly eventStore: Pick<EventStore, 'readAll' | 'readStream'>;
}

interface Asked {
  readonly of: Seen;
  readonly moment: Moment;
  readonly gone: AbortSignal;
}

const { name, version } = currentTargets;
const PREFIX = `${targetStreams.category}-`;

/**
 * Every project there can have been of a year and a unit within the actor's sight: those that the view shows, those that it could not
 * take or was told to pass over, and those that were drafted behind it.
 */
export async function projectsOf(stores: Stores, { of, moment, gone }: Asked): Promise<ReadonlySet<string>> {
  const { dataSource, eventStore } = stores;
  // Before the rows, which then hold at least what is up to there.
  const after = await checkpointOf(dataSource, { projection: name, version });
  const shown = await targetsIn(dataSource.manager, of).select('t.targetId').getMany();
  const found = new Set(shown.map(({ targetId }) => targetId));
  const take = (event: RecordedEvent): boolean => {
    if (event.revision === 0 && isInSight(event, of)) found.add(targetStreams.idOf(event));
    return true;
  };
  const firstOnly = (event: RecordedEvent): boolean => take(event) && false;
  for (const stream of await notShown(dataSource)) await hear(eventStore.readStream(stream), { take: firstOnly, gone });
  const range = {
    ...(after === undefined ? {} : { after }),
    ...(moment.kind === 'position' ? { upTo: moment.position } : {}),
  };
  await hear(eventStore.readAll({ prefixes: [PREFIX], ...range }), { take, gone });
  if (found.size > MOST_PROJECTS) throw new TableTooLarge(MOST_PROJECTS);
  return found;
}

/** Of any unit: what a stream is of stands in its first event, and where it is of others nothing else of it is looked at. */
async function notShown(dataSource: DataSource): Promise<readonly string[]> {
  const parked = await parkedStreams(dataSource, { kind: 'projection', name, version });
  const skipped = await skippedEvents(dataSource, { kind: 'projection', name });
  return [...parked, ...skipped].map(({ stream }) => stream).filter((stream) => stream.startsWith(PREFIX));
}
