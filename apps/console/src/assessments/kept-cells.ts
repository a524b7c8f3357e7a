import { forget, keep, kept, keptNames } from '../shell/own-things.js';
import { type Cells } from './cells.js';

/** What was typed, what the server had when it was, and the project's name, by which it is told. */
export interface KeptCells {
  readonly name: string;
  readonly cells: Cells;
  readonly base: Cells;
}

const START = 'assessment.';

/** What waits in this browser of a person's self-assessment; what nobody can read any more is nothing. */
export const keptCells = (personId: string, targetId: string): KeptCells | undefined =>
  kept(personId, START + targetId, read);

/** Written at once, so that not even a closed tab loses a key. */
export const keepCells = (personId: string, targetId: string, waiting: KeptCells): void =>
  keep(personId, START + targetId, waiting);

export const forgetCells = (personId: string, targetId: string): void => forget(personId, START + targetId);

/** The names of the projects of which something waits. */
export const waitingAssessments = (personId: string): readonly string[] =>
  keptNames(personId, START).flatMap((what) => kept(personId, what, read)?.name ?? []);

function read(value: unknown): KeptCells | undefined {
  const { name, cells, base } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && isCells(cells) && isCells(base) ? { name, cells, base } : undefined;
}

const isCells = (value: unknown): value is Cells =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
