interface Listed {
  readonly targetId: string;
}

/** What comes after this target in a list, else the first of the others: one goes through all of it from anywhere. */
export function nextAfter<Item extends Listed>(items: readonly Item[], targetId: string): Item | undefined {
  const here = items.findLastIndex((item) => item.targetId === targetId);
  const isOther = (item: Item): boolean => item.targetId !== targetId;
  return items.slice(here + 1).find(isOther) ?? items.find(isOther);
}
