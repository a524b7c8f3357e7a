import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { type Moment, type RecordedEvent } from '#domain/kernel';
import { EventStore, orUnavailable } from '#platform/event-store';
import { ProjectAsOf } from '../domain/project-as-of.js';
import { inOrder, isInSight, type Seen, type TableRow } from '../domain/table-row.js';
import { readTarget } from '../read-target.query.js';
import { Zone } from '../zone.js';
import { AtOnce } from './at-once.query.js';
import { NotCome } from './not-come.query.js';
import { projectsOf } from './projects-of.query.js';
import { NothingRecordedYet } from './table.errors.js';

export class GetTableAsOf extends Query<readonly TableRow[]> {
  constructor(
    readonly of: Seen,
    readonly moment: Moment,
    readonly gone: AbortSignal,
  ) {
    super();
  }
}

/** Of all who ask for the past: commands and other reads find their way to the event store beside them. */
const PROJECTS_AT_ONCE = 4;

/** As it stood: each project folded from its own events, so that the rest of the log, however long, costs nothing. */
@QueryHandler(GetTableAsOf)
export class GetTableAsOfHandler implements IQueryHandler<GetTableAsOf> {
  private readonly atOnce = new AtOnce(PROJECTS_AT_ONCE);

  constructor(
    private readonly dataSource: DataSource,
    private readonly eventStore: EventStore,
    private readonly zone: Zone,
    private readonly notCome: NotCome,
  ) {}

  execute(asked: GetTableAsOf): Promise<readonly TableRow[]> {
    return orUnavailable(this.rowsOf(asked));
  }

  private async rowsOf({ of, moment, gone }: GetTableAsOf): Promise<readonly TableRow[]> {
    const { dataSource, eventStore } = this;
    await this.notCome.refuse(moment);
    const rows: TableRow[] = [];
    let first: RecordedEvent | undefined;
    for (const targetId of await projectsOf({ dataSource, eventStore }, { of, moment, gone })) {
      const project = await this.atOnce.run(() => this.folded(targetId, moment, gone));
      if (gone.aborted) return [];
      if (project.first === undefined || !isInSight(project.first, of)) continue;
      const row = project.row();
      if (row) rows.push(row);
      first = earlier(first, project.first);
    }
    if (rows.length === 0 && first !== undefined) throw new NothingRecordedYet(moment, first, this.zone.name);
    return inOrder(rows);
  }

  private async folded(targetId: string, moment: Moment, gone: AbortSignal): Promise<ProjectAsOf> {
    const project = new ProjectAsOf(targetId, { moment, timezone: this.zone.name });
    if (!gone.aborted) await readTarget(this.eventStore, targetId, { take: (event) => project.take(event), gone });
    return project;
  }
}

const earlier = (one: RecordedEvent | undefined, other: RecordedEvent): RecordedEvent =>
  one === undefined || BigInt(other.position) < BigInt(one.position) ? other : one;
