/** A month in which something happened, or a run of months in which nothing did. */
export type Span<Entry> =
  | { readonly kind: 'busy'; readonly month: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'idle'; readonly from: string; readonly to: string; readonly count: number };

/** Entries in their order, by months as `dateOf` says them (`2026-07-03`), idle months between them folded into one. */
export function byMonth<Entry>(entries: readonly Entry[], dateOf: (entry: Entry) => string): readonly Span<Entry>[] {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = dateOf(entry).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  const busy = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  return busy.flatMap(([month, inMonth], index): Span<Entry>[] => {
    const before = busy[index - 1]?.[0];
    const idle = before === undefined ? [] : idleBetween(before, month);
    return [...idle, { kind: 'busy', month, entries: inMonth }];
  });
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthOf = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

function idleBetween(before: string, after: string): { kind: 'idle'; from: string; to: string; count: number }[] {
  const [first, last] = [numberOf(before) + 1, numberOf(after) - 1];
  return first > last ? [] : [{ kind: 'idle', from: monthOf(first), to: monthOf(last), count: last - first + 1 }];
}
