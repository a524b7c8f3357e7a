/** Resolves with the first `count` items as soon as they are there. */
export function collect<T>(count: number) {
  const sofar: T[] = [];
  const waiting = new Set<() => void>();
  const until = (wanted: number): Promise<readonly T[]> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (sofar.length >= wanted) resolve(sofar);
      };
      waiting.add(look);
      look();
    });
  const add = (item: T): void => {
    sofar.push(item);
    for (const look of waiting) look();
  };
  return { sofar, add, until, all: until(count) };
}
