import { type Schemas } from '#platform/api-client';

type Content = Schemas['Target']['content'];
export type CellProposal = Schemas['CellProposal'];

const headFields = ['name', 'budget', 'annualGoal'] as const;
const rowFields = ['level1', 'level2', 'level3', 'operator', 'value', 'unit', 'weight', 'direction'] as const;
export type Field = (typeof headFields)[number] | (typeof rowFields)[number];

/** A cell that somebody would have otherwise; of the head where it names no row. */
export interface Proposed {
  readonly indicatorId?: string | undefined;
  readonly field: Field;
  readonly to: string;
}

export const fieldsOf = (indicatorId: string | undefined): readonly Field[] =>
  indicatorId === undefined ? headFields : rowFields;

/** What a cell can only be one of. */
export const choicesOf = (field: Field): readonly string[] | undefined => {
  if (field === 'operator') return ['≥', '≤', '=', '>', '<', '定性'];
  return field === 'direction' ? ['正向指标', '反向指标'] : undefined;
};

/** What stands in a cell; nothing where it is empty. */
export function standsIn(content: Content, { indicatorId, field }: Pick<Proposed, 'indicatorId' | 'field'>) {
  const row: Partial<Record<string, unknown>> | undefined =
    indicatorId === undefined ? content : content.indicators.find((each) => each.indicatorId === indicatorId);
  const value = row?.[field];
  return typeof value === 'string' ? value : undefined;
}

/** Those that would change something, each cell once (the last one counts), with what was seen in it. */
export function asProposals(content: Content, all: readonly Proposed[]): readonly CellProposal[] {
  const byPlace = new Map(all.map((each) => [`${each.indicatorId ?? ''}/${each.field}`, each]));
  return [...byPlace.values()].flatMap(({ indicatorId, field, to: wanted }) => {
    const [from, to] = [standsIn(content, { indicatorId, field }), wanted.trim()];
    if (to === (from ?? '')) return [];
    const cell = {
      ...(indicatorId === undefined ? {} : { indicatorId }),
      field,
      ...(from === undefined ? {} : { from }),
      ...(to === '' ? {} : { to }),
    };
    return [cell as CellProposal]; // by its field the server says what may stand in it
  });
}
