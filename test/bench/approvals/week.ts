import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Sample } from '../bench.js';
import { percentile } from '../statistics.js';
import { Connections, type Request, type Response } from './connections.js';
import { type Draft } from './drafts.js';
import { type Organisation } from './organisation.js';
import { type Cookies } from './sessions-of.js';

const CONNECTIONS = 64;
/** One target of so many is returned once, in the middle of the chain; at one of so many two sign the same step at once. */
const RETURNED_OF = 10;
const RETURNED_AT = 3;
const RACED_OF = 15;
const RACED_AT = 4;

interface Act {
  readonly act: 'submission' | 'approvals' | 'returns';
  readonly by: string;
  readonly round: number;
  readonly step: number;
  /** Who does the very same at the same moment. */
  readonly rival?: string;
}

/** All that is done to one target in the week, from its submission to its approval. */
function actsOf(unit: string, n: number, organisation: Organisation): readonly Act[] {
  const signers = organisation.signersOf(unit, n);
  const submission = (round: number): Act => ({ act: 'submission', by: organisation.drafterOf(unit), round, step: 0 });
  const approval =
    (round: number) =>
    (by: string, at: number): Act => ({ act: 'approvals', by, round, step: at + 1 });
  const isReturned = n % RETURNED_OF === 3;
  const [last, returner] = [isReturned ? 2 : 1, signers[RETURNED_AT - 1] ?? ''];
  const first = [submission(1), ...signers.slice(0, RETURNED_AT - 1).map(approval(1))];
  const returned: readonly Act[] = [...first, { act: 'returns', by: returner, round: 1, step: RETURNED_AT }];
  const through = [submission(last), ...signers.map(approval(last))].map((each) =>
    each.step === RACED_AT && n % RACED_OF === 5 ? { ...each, rival: rivalOf(unit, n, organisation) } : each,
  );
  return [...(isReturned ? returned : []), ...through];
}

const rivalOf = (unit: string, n: number, organisation: Organisation): string =>
  organisation.signersOf(unit, n + 1)[RACED_AT - 1] ?? '';

interface Walk {
  readonly draft: Draft;
  readonly acts: Act[];
  revision: number;
}

const answered = z.object({ revision: z.int() });

/** The last week of some targets at one API: many at work at once, each target going on when its turn comes again. */
export class Week {
  private readonly took: number[] = [];
  private conflicts = 0;

  constructor(
    private readonly connections: Connections,
    private readonly organisation: Organisation,
    private readonly cookies: Cookies,
  ) {}

  static at(url: string, organisation: Organisation, cookies: Cookies): Week {
    return new Week(new Connections(url, CONNECTIONS), organisation, cookies);
  }

  /** Throws at anything but success and, of two rivals, one conflict. */
  async of(drafts: readonly Draft[], from: number): Promise<Sample> {
    const queue = drafts.map((draft, at): Walk => {
      return { draft, acts: [...actsOf(draft.data.unit, from + at, this.organisation)], revision: 0 };
    });
    const began = performance.now();
    await Promise.all(Array.from({ length: CONNECTIONS }, () => this.work(queue)));
    const seconds = (performance.now() - began) / 1000;
    this.connections.close();
    const { took, conflicts } = this;
    const done = took.length - conflicts;
    return {
      perSecond: done / seconds,
      p50: percentile(took, 0.5),
      p99: percentile(took, 0.99),
      done,
      conflicts,
      seconds,
    };
  }

  private async work(queue: Walk[]): Promise<void> {
    for (let walk = queue.shift(); walk !== undefined; walk = queue.shift()) {
      const act = walk.acts.shift();
      if (act === undefined) continue;
      await this.carryOut(walk, act);
      queue.push(walk);
    }
  }

  private async carryOut(walk: Walk, act: Act): Promise<void> {
    const rivals = act.rival === undefined ? [act.by] : [act.by, act.rival];
    const answers = await Promise.all(rivals.map((by) => this.connections.send(this.requestOf(walk, act, by))));
    const won = answers.filter(({ status }) => status === 200);
    const conflicts = answers.filter(({ status }) => status === 409);
    const [winner] = won;
    if (winner === undefined || won.length !== 1 || conflicts.length !== rivals.length - 1) throw failure(act, answers);
    this.took.push(...answers.map(({ ms }) => ms));
    this.conflicts += conflicts.length;
    walk.revision = answered.parse(JSON.parse(winner.text)).revision;
  }

  private requestOf({ draft: { data }, revision }: Walk, { act, round, step }: Act, by: string): Request {
    const { targetId, contentHash } = data;
    const headers = { ...this.cookies.get(by), 'idempotency-key': randomUUID() };
    const to = { method: 'POST', path: `targets/${targetId}/${act}` } as const;
    if (act === 'submission') return { ...to, headers: { ...headers, 'if-match': `"${revision}"` }, body: {} };
    const opinion = act === 'returns' ? '请补充绩效指标的依据。' : '同意。';
    return { ...to, headers, body: { round, step, contentHash, opinion } };
  }
}

const failure = (act: Act, answers: readonly Response[]): Error =>
  new Error(
    `${JSON.stringify(act)}: ${answers.map(({ status, text }) => `${status} ${text.slice(0, 500)}`).join(' / ')}`,
  );
