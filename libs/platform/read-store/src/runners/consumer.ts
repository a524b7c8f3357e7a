import { type DataSource } from 'typeorm';
import { asCurrent } from '#platform/event-store/core';
import { type EventCatalogue, type RecordedEvent } from '#domain/kernel';
import { bulkStatements } from '../projections/bulk-statements.js';
import { type JobRequest, type Process, type Projection } from '../projections/projection.js';
import { type Statement } from '../store/statement.js';
import { subscriberOfProcess, subscriberOfProjection, type Subscriber } from '../positions/subscriber.js';

/** What a runner runs: a projection's or a process's pure functions, as statements. */
export interface Consumer {
  readonly subscriber: Subscriber;
  readonly names: ReadonlySet<string>;
  /** Whether it names the type and can read it in this schema, or an older one. */
  readonly knows: (type: string, schema: number) => boolean;
  statements(events: readonly RecordedEvent[]): readonly Statement[];
}

/** A pure function refused its event: a bug or an event out of its catalogue, never the weather. */
export class HandlerFailed extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'HandlerFailed';
  }
}

export function projectionConsumer(dataSource: DataSource, projection: Projection): Consumer {
  const on = new Map(Object.entries(projection.on));
  // A table that the program has not been given is no fault of an event: no runner starts.
  for (const entity of projection.entities) dataSource.getMetadata(entity);
  return {
    subscriber: subscriberOfProjection(projection),
    names: new Set(on.keys()),
    knows: knownBy(projection),
    statements: (events) =>
      blamed(() =>
        bulkStatements(
          dataSource,
          events.flatMap((event) => handled(on, event, projection.catalogue)),
        ),
      ),
  };
}

interface OutboxRow extends JobRequest {
  readonly process: string;
  readonly event_id: string;
  readonly ordinal: number;
  readonly position: string;
  readonly stream: string;
  readonly correlation_id: string;
}

/** A request for a job that the process does not name is refused with its event. */
export function processConsumer(process: Process): Consumer {
  const on = new Map(Object.entries(process.on));
  const jobs = new Set(process.jobs);
  const rowsFor = (event: RecordedEvent): readonly OutboxRow[] =>
    handled(on, event, process.catalogue).map(({ job, payload }, ordinal) => {
      if (!jobs.has(job)) throw new Error(`流程没有登记这个作业 the process does not name this job: ${job}`);
      return {
        process: process.name,
        event_id: event.eventId,
        ordinal,
        position: event.position,
        stream: event.stream,
        correlation_id: event.metadata.$correlationId,
        job,
        payload,
      };
    });
  return {
    subscriber: subscriberOfProcess(process),
    names: new Set(on.keys()),
    knows: knownBy(process),
    statements: (events) => blamed(() => outboxStatements(events.flatMap(rowsFor))),
  };
}

const knownBy =
  ({ on, catalogue }: Projection | Process) =>
  (type: string, schema: number): boolean =>
    Object.hasOwn(on, type) && schema <= (catalogue[type]?.schema ?? -1);

/**
 * A row that is there already stays as it is, enqueued or not: a replay re-sends nothing. In a copy of the log its event has another
 * position, and those that still wait go to the queue in the order of the positions.
 */
const outboxStatements = (rows: readonly OutboxRow[]): readonly Statement[] =>
  rows.length === 0
    ? []
    : [
        {
          sql: `insert into outbox (process, event_id, ordinal, position, stream, correlation_id, job, payload)
            select process, event_id, ordinal, position, stream, correlation_id, job, payload
            from jsonb_to_recordset($1::jsonb) as r(process text, event_id uuid, ordinal integer, position bigint,
              stream text, correlation_id text, job text, payload jsonb)
            on conflict (process, event_id, ordinal) do update set position = excluded.position
            where outbox.position <> excluded.position`,
          parameters: [JSON.stringify(rows)],
        },
      ];

/** A handler sees its event in the current form of its type, whatever schema it was written in. */
function handled<T>(
  on: ReadonlyMap<string, (event: RecordedEvent) => T>,
  event: RecordedEvent,
  catalogue: EventCatalogue,
): T {
  const handler = on.get(event.type);
  if (!handler) throw new Error(`没有任何目录认识这种事件 no catalogue knows this type of event: ${event.type}`);
  return handler(asCurrent(event, catalogue));
}

function blamed<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new HandlerFailed(cause);
  }
}
