import { type Schemas } from '#platform/api-client';
import { refuse } from '../failure.js';

type Finding = Pick<Schemas['OrganisationFinding'], 'number' | 'severity' | 'proposal'>;
type Decision = Schemas['OrganisationDecision'];

/** `3=accept`, `3=leave-out`, `3:307001`, `accept` (the proposals of all that are left), `leave-out` (the lines of all errors that are left). */
export function decisionsOf(asked: readonly string[], findings: readonly Finding[]): readonly Decision[] {
  const single = asked.flatMap((text): Decision[] => singleOf(text) ?? []);
  const said = new Set(single.map(({ finding }) => finding));
  const left = findings.filter(({ number }) => !said.has(number));
  const proposed = asked.includes('accept') ? left.filter(({ proposal }) => proposal !== undefined) : [];
  const taken = new Set(proposed.map(({ number }) => number));
  const out = asked.includes('leave-out')
    ? left.filter(({ number, severity }) => severity === 'error' && !taken.has(number))
    : [];
  return [
    ...single,
    ...proposed.map(({ number }): Decision => ({ do: 'accept', finding: number })),
    ...out.map(({ number }): Decision => ({ do: 'leave-out', finding: number })),
  ];
}

function singleOf(text: string): Decision[] | undefined {
  if (text === 'accept' || text === 'leave-out') return undefined;
  const [, number, what, value] = /^(\d{1,6})(?:=(accept|leave-out)|:([^]*))$/.exec(text) ?? [];
  const finding = Number(number);
  if (what === 'accept' || what === 'leave-out') return [{ do: what, finding }];
  if (value !== undefined) return [{ do: 'set', finding, value }];
  throw refuse(
    `看不懂“${text}”：应如 3=accept、3=leave-out、3:307001、accept 或 leave-out。`,
    'It must be like 3=accept, 3=leave-out, 3:307001, accept or leave-out.',
  );
}
