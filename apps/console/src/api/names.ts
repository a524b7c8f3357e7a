import { type Schemas } from '#platform/api-client';

type People = readonly Schemas['NamedPerson'][];

/** How somebody is called, by the `people` that an answer brings; their id where they are not registered. */
export function namesIn(...people: readonly (People | undefined)[]): (personId: string | undefined) => string {
  const names = new Map(people.flatMap((each = []) => each.map(({ personId, name }) => [personId, name])));
  return (personId = '') => names.get(personId) ?? personId;
}
