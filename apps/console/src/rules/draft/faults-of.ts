import { type Schemas } from '#platform/api-client';
import { placed } from '#contexts/rules/pure';

export type Fault = Schemas['RulesFault'];

/** Those at this place or within it. */
export function faultsAt(faults: readonly Fault[], path: readonly (string | number)[]): readonly Fault[] {
  const here = placed(path);
  return faults.filter((fault) => fault.path === here || fault.path.startsWith(`${here} · `));
}

/** What the server found wrong with the form of what it was sent, each at its place. */
export const faultsIn = (errors: Schemas['Problem']['errors'] = []): readonly Fault[] =>
  errors.map(({ path, zh, en }) => ({ path: placed(partsOf(path)), zh, en }));

const partsOf = (path: string): readonly (string | number)[] =>
  path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
