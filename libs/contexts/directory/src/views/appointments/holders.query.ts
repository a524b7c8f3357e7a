import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { maySee } from '#domain/access';
import { type Actor, type RecordedEvent } from '#domain/kernel';
import { EventStore, hear, orUnavailable, understood } from '#platform/event-store';
import { AsOf } from '../../domain/as-of.js';
import { grantsOfPost, type Post } from '../../domain/places.js';
import { holdersOn, type Holder } from '../../domain/holders.js';
import { type PersonEvent } from '../../domain/person.events.js';
import { personStreams } from '../../domain/person.streams.js';
import { type UnitEvent } from '../../domain/unit.events.js';
import { unitStreams } from '../../domain/unit.streams.js';
import { InRegion } from '../../in-region.js';

/** Who holds what on a day that is over, as the record said at its end; on a day that is not, as the view says now. */
export class WhoHolds extends Query<readonly Holder[]> {
  constructor(
    readonly on: string,
    readonly now: string,
    readonly actor: Actor,
    readonly gone: AbortSignal,
  ) {
    super();
  }
}

@QueryHandler(WhoHolds)
export class WhoHoldsHandler implements IQueryHandler<WhoHolds> {
  constructor(
    private readonly eventStore: EventStore,
    private readonly dataSource: DataSource,
    private readonly here: InRegion,
  ) {}

  async execute({ on, now, actor, gone }: WhoHolds): Promise<readonly Holder[]> {
    const isOver = on < this.here.dayOf(now);
    const all = isOver
      ? await orUnavailable(holdersAsOf(this.eventStore, this.here, { on, gone }))
      : await holdersNow(this.dataSource, this.here, on);
    return all.filter(({ scope }) => maySee(actor, 'organisation.read', scope));
  }
}

/** From everything recorded up to the end of the day; nobody where who asked is gone. */
export async function holdersAsOf(
  eventStore: Pick<EventStore, 'readAll'>,
  here: InRegion,
  { on, gone }: Pick<WhoHolds, 'on' | 'gone'>,
): Promise<readonly Holder[]> {
  return (await holdersOnDays(eventStore, here, { days: [on], gone })).get(on) ?? [];
}

/** The same of several days, from one reading of the record. */
export async function holdersOnDays(
  eventStore: Pick<EventStore, 'readAll'>,
  here: InRegion,
  { days, gone }: { readonly days: readonly string[]; readonly gone: AbortSignal },
): Promise<ReadonlyMap<string, readonly Holder[]>> {
  const ends = days.map((day) => ({ day, asOf: new AsOf(here.region), over: new Set<string>() }));
  const prefixes = [unitStreams, personStreams].map(({ category }) => `${category}-`);
  const take = (event: RecordedEvent): boolean => {
    const { stream, metadata } = event;
    const on = here.dayOf(metadata.recordedAt);
    // A stream ends at its first event after that day, even where a clock went back later.
    for (const { day, over } of ends) if (on > day) over.add(stream);
    const taking = ends.filter(({ over }) => !over.has(stream));
    if (taking.length > 0)
      takeInto(
        taking.map(({ asOf }) => asOf),
        event,
      );
    return true;
  };
  await hear(eventStore.readAll({ prefixes }), { take, gone });
  return new Map(gone.aborted ? [] : ends.map(({ day, asOf }) => [day, holdersOn(day, asOf)]));
}

function takeInto(all: readonly AsOf[], event: RecordedEvent): void {
  const { stream } = event;
  const isUnit = stream.startsWith(`${unitStreams.category}-`);
  // The catalogue's check has just taken it.
  const known = understood(event, (isUnit ? unitStreams : personStreams).decider.catalogue) as unknown;
  for (const asOf of all)
    if (isUnit) asOf.takeUnit(stream, known as UnitEvent);
    else asOf.takePerson(stream, known as PersonEvent);
}

const NOW = `
  select a.person_id as "personId", a.role, a.scope, a.appointment_id as "appointmentId",
    a.deputy_for as "deputyFor", coalesce(u.departments, '[]') as departments
  from appointments__v1 as a
  join people__v1 as p on p.person_id = a.person_id and p.region = a.region
  left join units__v1 as u on u.region = a.region and u.code = a.scope
  where a.region = $1 and a.starts_on <= $2 and coalesce(a.ends_on >= $2, true)
    and coalesce($2 between a.acts_from and a.acts_to, true)
    and coalesce(p.left_on >= $2, true)
    and (a.scope = '*' or u.starts_on <= $2 and coalesce(u.ends_on >= $2, true))
  order by concat_ws(' ', a.scope, a.role, a.person_id, a.appointment_id) collate "C"`;

/** From the views, for today and the days to come. */
export async function holdersNow(
  rows: Pick<DataSource, 'query'>,
  { region }: InRegion,
  on: string,
): Promise<readonly Holder[]> {
  const found: (Omit<Holder, 'grants' | 'deputyFor'> & {
    deputyFor: string | null;
    departments: string[];
    role: Post;
  })[] = await rows.query(NOW, [region, on]);
  return found.map(({ departments, deputyFor, ...holder }) => ({
    ...holder,
    ...(deputyFor === null ? {} : { deputyFor }),
    grants: grantsOfPost(holder.role, holder.scope, departments),
  }));
}
