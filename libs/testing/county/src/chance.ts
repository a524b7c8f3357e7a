import { Random } from '#testing/random';

/** What is drawn for: two things drawn for the same project do not depend on each other. */
export const topics = { unit: 1, plan: 2, content: 3, revision: 4, report: 5, opinion: 6, order: 7, size: 8 } as const;

/** A draw of its own for every place of the year, so that nothing need be kept to come back to it. */
export const chanceOf = (seed: number, topic: keyof typeof topics, ...place: readonly number[]): Random =>
  new Random(mixed(seed, topic, ...place));

export function mixed(seed: number, topic: keyof typeof topics, ...place: readonly number[]): number {
  let state = seed | 0;
  for (const part of [topics[topic], ...place]) {
    state = Math.imul(state ^ part, 0x9e3779b1);
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
    state ^= state >>> 13;
  }
  return state;
}
