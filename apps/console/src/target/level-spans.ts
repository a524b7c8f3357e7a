interface Levels {
  readonly level1?: string;
  readonly level2?: string;
}

/** Over how many rows a cell goes; 0 for one that the cell above covers. */
interface Spans {
  readonly level1: number;
  readonly level2: number;
}

/** Equal neighbours share one cell, a second level only within its first: as the printed table merges them. */
export function levelSpans(rows: readonly Levels[]): readonly Spans[] {
  const first = spansOf(rows.map(({ level1 }) => level1 ?? ''));
  const second = spansOf(rows.map(({ level1 = '', level2 = '' }) => JSON.stringify([level1, level2])));
  return rows.map((_, at) => ({ level1: first[at] ?? 1, level2: second[at] ?? 1 }));
}

function spansOf(values: readonly string[]): readonly number[] {
  const spans: number[] = [];
  let head = 0;
  values.forEach((value, at) => {
    const isCovered = at > 0 && value === values[head];
    if (!isCovered) head = at;
    spans[at] = isCovered ? 0 : 1;
    if (isCovered) spans[head] = (spans[head] ?? 1) + 1;
  });
  return spans;
}
