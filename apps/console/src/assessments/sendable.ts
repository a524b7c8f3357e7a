import { proposedReportSchema, type SelfReport } from '#contexts/assessments/pure';
import { type Schemas } from '#platform/api-client';
import { type Cells, type Content, GOAL, moneyCell, moneyFields, reportOf, rowCell, type RowField } from './cells.js';

/** What the server takes of a form, and the cells that it would refuse, which wait here until they are put right. */
export interface Sendable {
  /** Nothing while the money is not written: a report without it is none. */
  readonly report?: Schemas['SelfReportRequest'] | undefined;
  readonly held: readonly string[];
}

/** All that can be recorded already. A row that is half filled in waits, and keeps no other from being saved. */
export function sendableOf(content: Content, cells: Cells): Sendable {
  const whole = reportOf(content, cells);
  const faults = faultsOf(whole);
  const held = new Set(faults.map((path) => cellAt(whole, path)));
  const rows = new Set(faults.flatMap(([part, at]) => (part === 'actuals' ? [Number(at)] : [])));
  const { goalReached, ...rest } = whole;
  const report = {
    ...rest,
    ...(goalReached === undefined || held.has(GOAL) ? {} : { goalReached }),
    actuals: whole.actuals.flatMap((row, at) => (rows.has(at) ? withoutHeld(row, held) : [row])),
  };
  if (faultsOf(report).length > 0) return { held: [...held] };
  // The schema of the request has just taken it.
  return { report: report as Schemas['SelfReportRequest'], held: [...held] };
}

type Row = SelfReport['actuals'][number];
type Path = readonly PropertyKey[];

const faultsOf = (report: SelfReport): readonly Path[] =>
  proposedReportSchema.safeParse(report).error?.issues.map(({ path }) => path) ?? [];

/** The other cells of a row whose grade or score, or whose reason why it does not apply, is still missing. */
function withoutHeld({ qualitative: _, notApplicable: __, ...row }: Row, held: ReadonlySet<string>): readonly Row[] {
  const { indicatorId, actual, reason } = row;
  const isHeld = (field: 'actual' | 'reason'): boolean => held.has(rowCell(indicatorId, field));
  const kept = {
    ...(actual === undefined || isHeld('actual') ? {} : { actual }),
    ...(reason === undefined || isHeld('reason') ? {} : { reason }),
  };
  return Object.keys(kept).length === 0 ? [] : [{ indicatorId, ...kept }];
}

const fieldOf = (path: Path): RowField => {
  if (path.includes('notApplicable')) return 'notApplicableReason';
  return (['grade', 'score', 'actual'] as const).find((field) => path.includes(field)) ?? 'reason';
};

function cellAt({ actuals }: SelfReport, path: Path): string {
  const [part, place] = path;
  if (part === 'goalReached') return GOAL;
  if (part === 'execution') return moneyCell(moneyFields.find((each) => each === place) ?? 'spent');
  return rowCell(actuals[Number(place)]?.indicatorId ?? '', fieldOf(path));
}
