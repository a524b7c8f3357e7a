import { HELP } from './help.js';

/** The event store's own where it runs alone, what we tell our programs, and what tests are told. */
const NOT_IN_HELP = [
  ...['DATA_DIR', 'HOST', 'ADVERTISE', 'MAX_CONNECTIONS', 'TLS_CERT', 'TLS_KEY', 'USERS'].map(
    (name) => `JIXIAO_EVENTSTORE_${name}`,
  ),
  ...['SUPERVISED', 'DEMO_ACCOUNTS', 'SEED', 'ROUNDS', 'RUNS'].map((name) => `JIXIAO_${name}`),
];
const OF_TESTS = /^JIXIAO_TEST_/;
/** More signs apart, it is another name. */
const NEAR = 2;

const known: readonly string[] = [...new Set([...(HELP.match(/\bJIXIAO_\w+/g) ?? []), ...NOT_IN_HELP])];

/** One line naming the JIXIAO_ variables that nothing reads, with the setting that was probably meant; undefined where there are none. */
export function unknownSettings(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const unknown = Object.keys(env).filter(
    (name) => name.startsWith('JIXIAO_') && !known.includes(name) && !OF_TESTS.test(name),
  );
  if (unknown.length === 0) return undefined;
  const names = unknown.map((name) => {
    const meant = nearest(name);
    return meant === undefined ? name : `${name}（是否指 do you mean ${meant}？）`;
  });
  return `注意：不认识这些设置，未采用 these settings are not known and have no effect：${names.join('、')}`;
}

function nearest(name: string): string | undefined {
  const [closest] = known
    .map((each) => ({ each, apart: distance(name, each) }))
    .sort((one, other) => one.apart - other.apart);
  return closest !== undefined && closest.apart <= NEAR ? closest.each : undefined;
}

/** How many signs are to be put in, left out or changed. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, sign] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(to).entries()) {
      const changed = (row[at] ?? 0) + (sign === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
