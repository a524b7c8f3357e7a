import { type PresentIntake } from './intake.state.js';

interface Place {
  readonly line?: number | undefined;
  readonly sheet?: string | undefined;
  readonly project?: number | undefined;
}

/** One of the tables of a file. */
export interface TableOf {
  /** What its amounts are counted in, as it says itself. */
  readonly currencyUnit?: string | undefined;
  /** Indices of its projects. */
  readonly projects: readonly number[];
}

type Printed = Pick<PresentIntake, 'header' | 'projects'>;

interface TablesOfFile {
  readonly mappings?: readonly unknown[] | undefined;
  readonly currencyUnit?: string | null | undefined;
}

/** What amounts are counted in that say nothing themselves: what the only table of a file says; of several, each amount says its own. */
export const sharedUnit = ({ mappings = [], currencyUnit }: TablesOfFile): string | undefined =>
  mappings.length < 2 ? (currencyUnit ?? undefined) : undefined;

/** The table that is meant: where only one was read that one, else the one whose headings, or one of whose rows, stand at that line. */
export function tableAt(place: Place, { header, projects }: Printed): TableOf | undefined {
  const { mappings = [] } = header;
  if (mappings.length < 2) return { currencyUnit: sharedUnit(header), projects: [...projects.keys()] };
  const tables = projects.map(({ sheet, line }) =>
    mappings.findLastIndex((each) => each.sheet === sheet && each.line <= line),
  );
  const at = headedAt(place, mappings) ?? tables[projectAt(place, projects) ?? -1];
  const table = mappings[at ?? -1];
  return table && { ...table, projects: [...tables.keys()].filter((project) => tables[project] === at) };
}

function headedAt({ line, sheet }: Place, mappings: NonNullable<Printed['header']['mappings']>): number | undefined {
  const at = mappings.findIndex((each) => each.line === line && each.sheet === sheet);
  return at < 0 ? undefined : at;
}

function projectAt({ line, sheet, project }: Place, projects: Printed['projects']): number | undefined {
  const at = projects.findIndex(
    (each) => each.sheet === sheet && (each.line === line || each.indicators.some((row) => row.line === line)),
  );
  return at < 0 ? project : at;
}
