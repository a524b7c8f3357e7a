import { setTimeout as delay } from 'node:timers/promises';
import { type PersonEvent } from '#contexts/directory';
import { personStreams, unitIdOf, unitStreams } from '#contexts/directory/core';
import { sha256, uuidv5, type Envelope } from '#domain/kernel';
import { answerOf, apiClient } from '#platform/api-client';
import { EventStore } from '#platform/event-store';
import { PersonKeys } from '#platform/personal-data';
import { demoPeople } from '#platform/process';
import { Sessions } from '#platform/sessions';
import { bureau, places, SINCE, units } from '../../apps/standalone/src/demo/organisation.js';

/** Where an API that runs keeps what it knows, as its environment and `running.json` say it. */
export interface Addresses {
  readonly EVENTSTORE_URL: string;
  readonly DATABASE_URL: string;
  readonly PERSONAL_DATA_URL: string;
  readonly JIXIAO_MASTER_KEY?: string | undefined;
  readonly JIXIAO_MASTER_KEY_FILE?: string | undefined;
}

type Role = (typeof places)[string]['role'];
interface Holder {
  readonly personId: string;
  readonly unit: string;
  readonly posts: readonly (readonly [role: Role, scope: string])[];
}
export type Token = () => Promise<string>;

const REGION = '511124';
const BY = 'spec';
const LASTS_MS = 8 * 60_000; // a token ends after ten
const LOOK_AGAIN_MS = 50;

const holders = new Map<string, Holder>([
  ...demoPeople().flatMap(({ as, personId }) => {
    const place = places[as];
    return place ? [[as, { personId, unit: place.unit, posts: [[place.role, place.scope]] }] as const] : [];
  }),
  ['drafter of another unit', { personId: 'stranger', unit: '405001', posts: [['unit-drafter', '405001']] }],
  [
    'head who drafts, too',
    {
      ...{ personId: 'head-too', unit: '307001' },
      posts: [...(['unit-drafter', 'unit-head'] as const)].map((role) => [role, '307001']),
    },
  ],
]);
const organisation = [
  { ...bureau, kind: 'finance-bureau' as const },
  { code: '405001', name: '县教育局机关', kind: 'unit' as const },
  ...units,
];

/**
 * Signs the demo's people and the others in, by the name that `--as` takes: whoever is not in the directory is put there first, as its
 * administrator would. A session is begun where sessions are kept: how people sign in is asked elsewhere.
 */
export async function tokensAt(url: string, addresses: Addresses): Promise<(as: string) => Token> {
  await appoint(addresses);
  const signingIn = Array.from(holders, async ([as, holder]) => [as, await counting(url, addresses, holder)] as const);
  const tokens = new Map(await Promise.all(signingIn));
  return (as) => {
    const token = tokens.get(as);
    if (!token) throw new Error(`there is no ${as}`);
    return token;
  };
}

async function appoint({ EVENTSTORE_URL, PERSONAL_DATA_URL, ...addresses }: Addresses): Promise<void> {
  const eventStore = new EventStore(EVENTSTORE_URL);
  const keys = new PersonKeys(PERSONAL_DATA_URL, { master: masterOf(addresses), poolSize: 1, onError });
  try {
    for (const { code, ...unit } of organisation) {
      const unitId = unitIdOf(REGION, code);
      const data = { unitId, region: REGION, code, ...unit, startsOn: SINCE, registeredBy: BY };
      const { of, decider } = unitStreams;
      const registered = [{ type: 'UnitRegistered' as const, data }];
      await eventStore.decide(of(unitId), decider, ({ status }) => (status === 'absent' ? registered : []), by(unitId));
    }
    for (const { personId, ...place } of holders.values()) {
      const { boxes } = await keys.seal(personId, { name: personId });
      const events = appointed({ personId, ...place }, boxes.name);
      const { of, decider } = personStreams;
      await eventStore.decide(of(personId), decider, ({ status }) => (status === 'absent' ? events : []), by(personId));
    }
  } finally {
    await Promise.all([eventStore.close(), keys.close()]);
  }
}

const administrator = { personId: BY, unit: bureau.code, roles: ['organisation-administrator@*'] };
// Also of use to benches, where no test runs.
const by = (key: string): Envelope => ({
  ...{ commandId: uuidv5(`tokens-at/${key}`), commandHash: sha256(key), actor: administrator },
  ...{ correlationId: 'tokens-at', recordedAt: new Date().toISOString() },
});

function appointed({ personId, unit, posts }: Holder, name: string): PersonEvent[] {
  return [
    { type: 'PersonRegistered', data: { personId, region: REGION, unit, name, registeredBy: BY } },
    ...posts.map(([role, scope]): PersonEvent => {
      const appointmentId = uuidv5(`${personId}/${role}/${scope}`);
      const data = { appointmentId, region: REGION, role, scope, startsOn: SINCE, appointedBy: BY };
      return { type: 'AppointmentMade', data };
    }),
  ];
}

/** When the views know what is held; asked in a new session each time, for an answer is kept by session. */
async function counting(url: string, addresses: Addresses, { personId, posts }: Holder): Promise<Token> {
  for (;;) {
    const token = tokenOf(addresses, personId);
    const { roles, unit } = await answerOf(apiClient({ url, token }).GET('/api/v1/whoami'));
    if (roles.length >= posts.length && unit !== '') return token;
    await delay(LOOK_AGAIN_MS);
  }
}

function tokenOf(addresses: Addresses, personId: string): Token {
  let kept = { token: Promise.resolve(''), until: -Infinity };
  return () => {
    const now = performance.now();
    if (now > kept.until) kept = { token: begun(addresses, personId), until: now + LASTS_MS };
    return kept.token;
  };
}

async function begun({ DATABASE_URL, ...addresses }: Addresses, personId: string): Promise<string> {
  const sessions = new Sessions(DATABASE_URL, { master: masterOf(addresses), poolSize: 1, onError });
  try {
    const from = { address: '127.0.0.1' };
    const session = await sessions.begin({ personId, kind: 'program', by: BY, from });
    return (await sessions.issue(session, personId)).accessToken;
  } finally {
    await sessions.close();
  }
}

const masterOf = ({ JIXIAO_MASTER_KEY: text, JIXIAO_MASTER_KEY_FILE: file }: Partial<Addresses>) => ({ text, file });
const onError = (error: Error): void => process.emitWarning(error);
