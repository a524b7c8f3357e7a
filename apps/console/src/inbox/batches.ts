interface Tasked {
  readonly targetId: string;
}

/** So many tasks go in one request, of each target one. */
export const MOST_AT_ONCE = 200;

/** Tasks in as few requests as take them. */
export function batches<Item extends Tasked>(
  items: readonly Item[],
  most = MOST_AT_ONCE,
): readonly (readonly Item[])[] {
  const all: { readonly items: Item[]; readonly targets: Set<string> }[] = [];
  for (const item of items) {
    const room = all.find((batch) => batch.items.length < most && !batch.targets.has(item.targetId));
    const batch = room ?? { items: [], targets: new Set<string>() };
    if (room === undefined) all.push(batch);
    batch.items.push(item);
    batch.targets.add(item.targetId);
  }
  return all.map((batch) => batch.items);
}
