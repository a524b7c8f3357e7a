import { rowName, type InWords } from '#contexts/rules/core';
import { type Cell } from '#domain/approval';
import { type DomainError } from '#domain/kernel';
import { CellIsNotAsSeen, CellSaysTheSame, RowIsNotThere } from './cell.errors.js';
import { contentSchema, indicatorSchema, type Content } from './content.js';

export const headFields = {
  name: { zh: '项目名称', en: 'the name' },
  budget: { zh: '预算数', en: 'the budget' },
  annualGoal: { zh: '年度目标', en: 'the annual goal' },
} as const satisfies Readonly<Record<string, InWords>>;
export const rowFields = {
  level1: { zh: '一级指标', en: 'level 1' },
  level2: { zh: '二级指标', en: 'level 2' },
  level3: { zh: '三级指标', en: 'level 3' },
  operator: { zh: '指标性质', en: 'the operator' },
  value: { zh: '指标值', en: 'the value' },
  unit: { zh: '度量单位', en: 'the unit of measure' },
  weight: { zh: '权重', en: 'the weight' },
  direction: { zh: '指标方向性', en: 'the direction' },
} as const satisfies Readonly<Record<string, InWords>>;

const isOf = <Name extends string>(names: Readonly<Record<Name, InWords>>, field: string): field is Name =>
  Object.hasOwn(names, field);

interface Place {
  readonly named: InWords;
  readonly value?: string | undefined;
}

/** What stands in a cell, and how a sentence names it; undefined where the content has no such cell. */
function placeOf(content: Content, { row, field }: Cell): Place | undefined {
  if (row === undefined)
    return isOf(headFields, field) ? { named: headFields[field], value: content[field] } : undefined;
  const at = content.indicators.findIndex(({ indicatorId }) => indicatorId === row);
  const indicator = content.indicators[at];
  if (indicator === undefined || !isOf(rowFields, field)) return undefined;
  const [of, cell] = [rowName(indicator, at), rowFields[field]];
  return { named: { zh: `${of.zh}的${cell.zh}`, en: `${of.en}: ${cell.en}` }, value: indicator[field] };
}

/** Why a change that was proposed is none of this content: its row is gone, or the cell says something else than was seen. */
export function unfit(content: Content, cell: Cell): DomainError | undefined {
  const place = placeOf(content, cell);
  if (place === undefined) return new RowIsNotThere(cell.row);
  if (place.value === cell.from) return undefined;
  return new CellIsNotAsSeen(place.named, { seen: cell.from, now: place.value });
}

/** Whether the content says already what is proposed. */
export function isSo(content: Content, cell: Cell): boolean {
  const place = placeOf(content, cell);
  return place !== undefined && place.value === cell.to;
}

/** Each change is one of the content as it was seen. */
export function refuseUnfit(content: Content, cells: readonly Cell[]): void {
  for (const cell of cells) {
    const refusal = unfit(content, cell);
    if (refusal !== undefined) throw refusal;
    const place = placeOf(content, cell);
    if (place !== undefined && isSo(content, cell)) throw new CellSaysTheSame(place.named);
  }
}

const headSchema = contentSchema.omit({ indicators: true });

const written = (of: object, { field, to }: Cell): object =>
  Object.fromEntries([
    ...Object.entries(of).filter(([name]) => name !== field),
    ...(to === undefined ? [] : [[field, to] as const]),
  ]);

/** The content with what a change proposes in its cell. */
export function withCell(content: Content, cell: Cell): Content {
  const { indicators, ...head } = content;
  if (cell.row === undefined) return { ...headSchema.parse(written(head, cell)), indicators };
  return {
    ...content,
    indicators: indicators.map((each) =>
      each.indicatorId === cell.row ? indicatorSchema.parse(written(each, cell)) : each,
    ),
  };
}
