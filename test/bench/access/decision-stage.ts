import { GrantsOf, InRegion } from '#contexts/directory';
import { newMasterKey } from '#platform/personal-data';
import { type Credential, Sessions } from '#platform/sessions';
import { cpuSecondsOfFamily } from '../proc.js';
import { openReadStore } from '../read-side/read-store.js';
import { type BenchStage, type StageOptions } from '../staged-bench.js';
import { audited } from './audited-app.js';
import { serveTarget, type ServedTarget } from './served-target.js';
import { signInsOf, type Sizes } from './sizes.js';

const REGION = '511124';

/** People with three appointments each, in 300 units; one of them of a section, every tenth one a deputy's. */
const FILL = [
  `insert into units__v1 select '${REGION}.' || code, '${REGION}', code, code, 'unit', '2020-01-01', null, null,
    case when n % 10 = 0 then '["307","405"]'::jsonb else '[]'::jsonb end, 0, now()
    from (select n, to_char(300 + n / 100, 'FM000') || to_char(n % 100, 'FM000') as code from generate_series(0, 299) as n) as u`,
  `insert into people__v1 select 'p-' || n, '${REGION}', '307001', null, null, null, null, false, 0, now()
    from generate_series(1, $1::int / 3) as n`,
  `insert into appointments__v1 select gen_random_uuid(), gen_random_uuid(), 'p-' || (1 + n / 3), '${REGION}',
    case when n % 3 = 0 then 'unit-drafter' when n % 3 = 1 then 'unit-head' else 'finance-section' end,
    to_char(300 + (n % 300) / 100, 'FM000') || to_char(n % 100, 'FM000'), '2020-01-01', null,
    case when n % 10 = 0 then gen_random_uuid() end, case when n % 10 = 0 then 'p-1' end,
    case when n % 10 = 0 then '2020-01-01' end, case when n % 10 = 0 then '2099-12-31' end, now()
    from generate_series(0, $1::int - 1) as n`,
];

/** An organisation whose people are all signed in: half in a browser, half in a program. */
export interface SignedIn {
  readonly grants: GrantsOf;
  readonly credentials: readonly Credential[];
}

/** Organisations of some size, filled when a measure asks for one. */
export class DecisionStage implements BenchStage {
  private readonly open: (() => Promise<void>)[] = [];
  private target: Promise<ServedTarget> | undefined;

  constructor(private readonly options: StageOptions<Sizes>) {}

  prepare(): Promise<void> {
    return Promise.resolve();
  }

  restart(): Promise<void> {
    return Promise.resolve(); // there is no event store
  }

  async signedIn(appointments: number): Promise<SignedIn> {
    const { databases, say } = this.options;
    const name = `bench_access_${appointments}`;
    const store = await openReadStore(databases, name);
    const { urls, dataSource } = store;
    this.open.push(() => store.drop());
    say(`${appointments} 项任职 appointments`);
    for (const [at, sql] of FILL.entries()) await dataSource.query(sql, at === 0 ? [] : [appointments]);
    const onError = ({ message }: Error): void => say(message);
    const sessions = new Sessions(urls.readModels, { master: { text: newMasterKey() }, poolSize: 4, onError });
    this.open.push(() => sessions.close());
    const credentials: Credential[] = [];
    for (let n = 1; n <= appointments / 3; n += 1) credentials.push(await credentialOf(sessions, n));
    await databases.settle(name);
    return { grants: new GrantsOf(sessions, new InRegion(REGION, 'Asia/Shanghai')), credentials };
  }

  /** Of what is not this process, in seconds. */
  cpu(): { readonly postgres: number } {
    return { postgres: cpuSecondsOfFamily(this.options.databases.pid) };
  }

  /** Where the one route of an application is, each on a database of its own. */
  async reading(isAudited: boolean): Promise<string> {
    const store = await openReadStore(this.options.databases, `bench_reads_${isAudited}`);
    this.open.push(() => store.drop());
    const { app, close } = await audited(store.urls.readModels, isAudited);
    this.open.push(close);
    return app.getUrl();
  }

  /** The API with a target, from the first measure that asks for it on. */
  served(): Promise<ServedTarget> {
    return (this.target ??= this.serve());
  }

  private async serve(): Promise<ServedTarget> {
    const { databases, sizes } = this.options;
    const target = await serveTarget(databases, signInsOf(sizes) * (sizes.rounds + 1));
    this.open.push(() => target.close());
    return target;
  }

  async close(): Promise<void> {
    for (const close of this.open.reverse()) await close();
    await this.options.databases.close();
  }
}

async function credentialOf(sessions: Sessions, n: number): Promise<Credential> {
  const personId = `p-${n}`;
  const kind = n % 2 === 0 ? 'browser' : 'program';
  const begun = await sessions.begin({ personId, kind, by: 'bench', from: { address: '::1' } });
  return kind === 'browser' ? { cookie: begun.secret } : sessions.issue(begun, personId);
}
