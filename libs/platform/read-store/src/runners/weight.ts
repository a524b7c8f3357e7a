/** About as many characters as its JSON has: an event does not say how long it was on the wire. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 4;
  let weight = 2;
  for (const key in value) weight += key.length + 4 + weightOf(value[key as keyof typeof value]);
  return weight;
}
