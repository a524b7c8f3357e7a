import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '#domain/kernel';
import { EventStore, understood } from '#platform/event-store';
import { type PresentIntake } from '../../domain/intake.state.js';
import { type IntakeEvent } from '../../domain/intake.events.js';
import { type PrintedProject } from '../../domain/intake.shapes.js';
import { intakeCatalogue } from '../../domain/intake.events.js';
import { intakeStreams } from '../../domain/intake.streams.js';
import { GetIntake } from './get-intake.query.js';

/** Rows of an import as they were printed, each with its project's place in the import. */
export interface PrintedRows {
  /** The place of the first of them in the import. */
  readonly first: number;
  /** Behind the last row that was asked for: of the project, or of the import. */
  readonly end: number;
  /** From the first on, as many as were asked for. */
  readonly rows: readonly PrintedRow[];
}

type PrintedRow = PrintedProject['indicators'][number] & { readonly project: number; readonly sheet?: string };

export class GetIntakeRows extends Query<PrintedRows> {
  constructor(
    readonly intakeId: string,
    readonly actor: Actor,
    readonly asked: { readonly from: number; readonly limit: number; readonly project?: number | undefined },
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

  async execute({ intakeId, actor, asked: { from, limit, project } }: GetIntakeRows): Promise<PrintedRows> {
    const intake = await this.queryBus.execute(new GetIntake(intakeId, actor));
    if (intake.status === 'received') return { first: 0, end: 0, rows: [] };
    const { begin, end } = placesOf(intake, project);
    const first = Math.max(from, begin);
    const part = intake.rowsUpTo.findIndex((rows) => rows > first);
    const most = Math.min(limit, end - first);
    if (part === -1 || most <= 0) return { first, end, rows: [] };
    const [skipped, rows] = [first - (intake.rowsUpTo[part - 1] ?? 0), [] as PrintedRow[]];
    for await (const some of this.rowsFrom(intakeStreams.of(intakeId), part)) {
      rows.push(...some);
      if (rows.length >= skipped + most) break;
    }
    return { first, end, rows: rows.slice(skipped, skipped + most) };
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

/** Of one project, or of all; a project that is not there has none. */
function placesOf({ projects, rowsUpTo }: PresentIntake, project: number | undefined): { begin: number; end: number } {
  if (project === undefined) return { begin: 0, end: rowsUpTo.at(-1) ?? 0 };
  const begin = projects.slice(0, project).reduce((sum, { indicators }) => sum + indicators.length, 0);
  return { begin, end: begin + (projects[project]?.indicators.length ?? 0) };
}

const rowsOf = ({ indicators, sheet }: PrintedProject, project: number): PrintedRow[] =>
  indicators.map((row) => ({ project, ...(sheet === undefined ? {} : { sheet }), ...row }));
