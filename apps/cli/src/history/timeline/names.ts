import { type Timeline } from './timeline-words.js';

export type Named = (personId: string | undefined) => string;

/** By their names; with the id where two are called the same, and by it where the name is not known. */
export function namesIn(people: Timeline['people']): Named {
  const byId = new Map(people.map(({ personId, name }) => [personId, name]));
  const isShared = (name: string): boolean => people.filter((each) => each.name === name).length > 1;
  return (personId) => {
    if (personId === undefined) return '不详 unknown';
    const name = byId.get(personId);
    if (name === undefined) return personId;
    return isShared(name) ? `${name}（${personId}）` : name;
  };
}
