import { z } from 'zod';
import { GrantsOf } from '#contexts/directory';
import { type Chain } from '#domain/approval';
import { Sessions } from '#platform/sessions';
import { SessionIdentity } from '../../../apps/api/src/session-identity.js';
import { ApiUnderTest, type Answer } from '../api-under-test.js';
import { draft, type Seeded } from '../seed.js';
import { WithSessions } from '../with-sessions.js';

const startsOn = '2020-01-01';
const posts = {
  drafter: { many: 5, role: 'unit-drafter', scope: '307001' },
  head: { many: 15, role: 'unit-head', scope: '307001' },
  reviewer: { many: 10, role: 'department-reviewer', scope: '307' },
  section: { many: 10, role: 'finance-section', scope: '301001' },
  performance: { many: 10, role: 'performance-section', scope: '301002' },
} as const;
export type Post = keyof typeof posts;
const every = Object.keys(posts) as Post[]; // its own keys

export const nth = (post: Post, at = 0): string => `race-${post}-${at}`;
/** Everybody who holds the post, or these of them. */
export const those = (post: Post, from = 0, to: number = posts[post].many): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => nth(post, from + at));
/** Acts for the first head while that one is away. */
export const deputy = 'race-deputy';

/** Fifty signed-in people of one county, and two APIs over the same stores, which they ask in turn. */
export class SignedInCounty {
  private asked = 0;

  private constructor(
    readonly api: ApiUnderTest,
    private readonly tokens: ReadonlyMap<string, string>,
    private readonly addresses: readonly string[],
  ) {}

  static async begin(): Promise<SignedInCounty> {
    const identity = new WithSessions();
    const api = await ApiUnderTest.start(identity);
    identity.sessions = new SessionIdentity(api.get(GrantsOf));
    const people = every.flatMap((post) => those(post).map((personId) => ({ personId, ...posts[post] })));
    for (const { personId, role, scope } of people) await appointed(api, personId, { role, scope });
    await appointed(api, deputy);
    await api.project();
    const absence = { deputy, startsOn, endsOn: '2199-12-31' };
    await done(api, `POST /people/${nth('head')}/absences`, absence);
    await api.project();
    const tokens = new Map<string, string>();
    for (const personId of [...people.map((each) => each.personId), deputy]) {
      const sessions = api.get(Sessions);
      const kind = { kind: 'program', by: 'password', from: { address: '::1' } } as const;
      const { accessToken } = await sessions.issue(await sessions.begin({ personId, ...kind }), personId);
      tokens.set(personId, accessToken);
    }
    const other = await api.stores.another();
    return new SignedInCounty(api, tokens, [api.url, await other.getUrl()]);
  }

  get people(): readonly string[] {
    return [...this.tokens.keys()];
  }

  ask(by: string, route: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const [method = '', path = ''] = route.split(' ');
    this.asked += 1;
    const at = this.addresses[this.asked % this.addresses.length] ?? this.api.url;
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.api.send({
      ...{ at, method, path: `/api/v1${path}`, ...(body === undefined ? {} : { body: JSON.stringify(body) }) },
      headers: { authorization: `Bearer ${this.tokens.get(by) ?? ''}`, ...type, ...headers },
    });
  }

  /** A target in a round of this chain; a draft where there is none. */
  async target(name: string, chain: Chain | undefined): Promise<Seeded> {
    const target = await draft(this.api, name);
    const { targetId, contentHash } = target;
    if (chain !== undefined)
      await this.api.recorded(targetId, {
        type: 'TargetSubmitted',
        data: { round: 1, chain, contentHash, submittedBy: nth('drafter'), advisories: [], opens: { step: 1 } },
      });
    return target;
  }

  /** What waits for a person, page by page. */
  async inbox(personId: string): Promise<readonly Waiting[]> {
    const found: Waiting[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const from: string = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
      const { body } = await this.ask(personId, `GET /inbox?box=todo&limit=100${from}`);
      const page = pageOf.parse(body);
      found.push(...page.items);
      after = page.next;
    }
    return found;
  }
}

const pageOf = z.object({
  items: z.array(z.looseObject({ targetId: z.string(), step: z.int(), ordinal: z.int() })),
  next: z.string().optional(),
});
export type Waiting = z.infer<typeof pageOf>['items'][number];

async function done(api: ApiUnderTest, route: string, body: object): Promise<void> {
  const answer = await api.ask('administrator', route, { body });
  if (answer.status !== 200) throw new Error(`not seeded: ${JSON.stringify(answer.body)}`);
}

async function appointed(api: ApiUnderTest, personId: string, post?: object): Promise<void> {
  await done(api, 'POST /people', { personId, unit: '307001', name: '王小明' });
  if (post !== undefined) await done(api, `POST /people/${personId}/appointments`, { ...post, startsOn });
}
