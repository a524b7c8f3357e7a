import { type EventCatalogue, type EventType } from './events.js';

/** A catalogue, refused where it is written when data of an older schema could not be brought to the current one. */
export function defineCatalogue<const Catalogue extends EventCatalogue>(catalogue: Catalogue): Catalogue {
  const problems = Object.entries<EventType>(catalogue).flatMap(([type, entry]) => problemsOf(type, entry));
  if (problems.length === 0) return catalogue;
  throw new Error(`事件目录有误，请改正代码。The event catalogue is wrong, correct the code: ${problems.join('; ')}`);
}

function problemsOf(type: string, { schema, upcasters = {} }: EventType): readonly string[] {
  if (type === '') return ['an event type is empty'];
  if (!Number.isInteger(schema) || schema < 1) return [`${type}: schema ${schema} is not a whole number from 1`];
  const missing = Array.from({ length: schema - 1 }, (_, older) => older + 1).filter((older) => !upcasters[older]);
  const surplus = Object.keys(upcasters).filter((from) => !(Number(from) >= 1 && Number(from) < schema));
  return [
    ...missing.map((from) => `${type}: no upcaster from schema ${from} to ${from + 1}`),
    ...surplus.map((from) => `${type}: an upcaster from schema ${from}, though the current one is ${schema}`),
  ];
}
