import { writeXlsx, type MergeRange } from 'hucre';

type Row = readonly (string | number | null)[];

const HEADINGS =
  '单位名称,项目名称,预算数,年度目标,一级指标,二级指标,三级指标,指标性质,指标值,度量单位,权重,指标方向性'.split(',');
const LEVELS = [
  ...[['产出指标', '数量指标'] as const, ['产出指标', '质量指标'] as const, ['产出指标', '时效指标'] as const],
  ...[['效益指标', '社会效益指标'] as const, ['效益指标', '可持续影响指标'] as const],
  ['满意度指标', '服务对象满意度指标'] as const,
];
const HEAD = 3; // rows above the first project
const ODD_EVERY = 20; // projects: their weights do not add up

/** A table of one unit with so many rows in all, a project every six of them. */
export function rowsOf(count: number): Row[] {
  const rows = Array.from({ length: count - HEAD }, (_, at): Row => {
    const place = at % LEVELS.length;
    const project = Math.floor(at / LEVELS.length);
    const [level1 = '', level2 = ''] = LEVELS[place] ?? [];
    const name = `第${project + 1}批技能培训补助`;
    const head =
      place === 0 ? ['307001-县人社局', name, 86_000 + project, `${name}按期办完。`] : [null, null, null, null];
    const weight = place === 0 && project % ODD_EVERY === 0 ? 25 : 15;
    return [...head, level1, level2, `${name}${place + 1}项`, '≥', 20 + (at % 70), '次', weight, '正向指标'];
  });
  return [['部门预算项目绩效目标表（2025年度）'], ['金额单位：元'], HEADINGS, ...rows];
}

/** As an office makes it: the head of each project merged over its rows. */
export function workbookOf(rows: readonly Row[]): Promise<Uint8Array<ArrayBuffer>> {
  const merges = rows.flatMap((row, at): MergeRange[] => {
    if (at < HEAD || row[0] === null) return [];
    const endRow = Math.min(at + LEVELS.length, rows.length) - 1;
    return [0, 1, 2, 3].map((column) => ({ startRow: at, endRow, startCol: column, endCol: column }));
  });
  const sheet = { name: '目标表', rows: rows.map((row) => [...row]), merges };
  return writeXlsx({ sheets: [sheet] }).then((bytes) => new Uint8Array(bytes));
}

export const textOf = (rows: readonly Row[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(rows.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n'));
