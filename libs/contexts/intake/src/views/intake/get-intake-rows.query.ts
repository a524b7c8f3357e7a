import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '#domain/kernel';
import { EventStore, understood } from '#platform/event-store';
import { type IntakeEvent } from '../../domain/intake.events.js';
import { type PrintedProject } from '../../domain/intake.shapes.js';
import { intakeCatalogue } from '../../domain/intake.events.js';
import { intakeStreams } from '../../domain/intake.streams.js';
import { GetIntake } from './get-intake.query.js';

/** Rows of an import as they were printed, each with its project's place in the import. */
export interface PrintedRows {
  /** How many the import has. */
  readonly length: number;
  /** Those from the place that was asked for on, as many as were asked for. */
  readonly rows: readonly PrintedRow[];
}

type PrintedRow = PrintedProject['indicators'][number] & { readonly project: number; readonly sheet?: string };

export class GetIntakeRows extends Query<PrintedRows> {
  constructor(
    readonly intakeId: string,
    readonly actor: Actor,
    readonly from: { readonly first: number; readonly limit: number },
  ) {
    super();
  }
}

/** Read from the part of its stream that holds them: of an import that is looked at only what decisions need is held. */
@QueryHandler(GetIntakeRows)
export class GetIntakeRowsHandler implements IQueryHandler<GetIntakeRows> {
  constructor(
    private readonly queryBus: QueryBus,
    private readonly eventStore: EventStore,
  ) {}

  async execute({ intakeId, actor, from: { first, limit } }: GetIntakeRows): Promise<PrintedRows> {
    const intake = await this.queryBus.execute(new GetIntake(intakeId, actor));
    const rowsUpTo = intake.status === 'received' ? [] : intake.rowsUpTo;
    const [length, part] = [rowsUpTo.at(-1) ?? 0, rowsUpTo.findIndex((rows) => rows > first)];
    if (part === -1) return { length, rows: [] };
    const [skipped, rows] = [first - (rowsUpTo[part - 1] ?? 0), [] as PrintedRow[]];
    for await (const some of this.rowsFrom(intakeStreams.of(intakeId), part)) {
      rows.push(...some);
      if (rows.length >= skipped + limit) break;
    }
    return { length, rows: rows.slice(skipped, skipped + limit) };
  }

  /** Part by part; no part stands before the revision of its number. */
  private async *rowsFrom(stream: string, part: number): AsyncGenerator<readonly PrintedRow[]> {
    for await (const event of this.eventStore.readStream(stream, part)) {
      if (event.type !== 'RowsRead') continue;
      const { data } = understood(event, intakeCatalogue) as unknown as Extract<IntakeEvent, { type: 'RowsRead' }>;
      if (data.part >= part) yield data.projects.flatMap((project, at) => rowsOf(project, data.first + at));
    }
  }
}

const rowsOf = ({ indicators, sheet }: PrintedProject, project: number): PrintedRow[] =>
  indicators.map((row) => ({ project, ...(sheet === undefined ? {} : { sheet }), ...row }));
