import { setTimeout as delay } from 'node:timers/promises';
import { demoPeople, type DemoPerson } from '#platform/process';
import { answerOf, apiClient, Positions, seen, type ApiClient, type Schemas } from '#platform/api-client';

export interface DemoYear {
  readonly apiUrl: string;
  readonly tokenOf: (as: string) => Promise<string>;
  readonly log: (line: string) => void;
}

const WAIT_MS = 120_000;
// Services may be started again under the demo. Its keys never change, so that one cut off half-way goes on and does nothing twice.
const SILENT = 'API 一直没有答复，请看日志。The API does not answer: see the logs.';
const PATIENCE = { ms: 90_000, evenAway: true, answerMs: 40_000 };

export type Target = Schemas['Target'];
/** How a target stands, as the record has it: what `next` tells, and whatever is done to it. */
export type Standing = Pick<Schemas['TargetNext'], 'status' | 'round' | 'contentHash' | 'step' | 'stepName'>;
/** What is in a target, as it is sent. */
export type Content = Schemas['RevisionRequest']['content'];
export type Listed = Schemas['ListedAssessment'];

/** What one saw, and under which key one acts on it. */
export const acting = (key: string, revision: number) => ({ 'Idempotency-Key': key, 'If-Match': seen(revision) });

/** The demo's people and what they ask for again and again. */
export class Bureau {
  readonly log: (line: string) => void;
  readonly #people: ReadonlyMap<string, ApiClient>;

  constructor({ apiUrl, tokenOf, log }: DemoYear) {
    const positions = new Positions();
    const at = (person: DemoPerson): ApiClient => {
      const api = apiClient({ url: apiUrl, token: () => tokenOf(person.as), positions, patience: PATIENCE });
      api.use({ onError: ({ error: cause }) => new Error(SILENT, { cause }) });
      return api;
    };
    this.#people = new Map(demoPeople().map((person) => [person.as, at(person)]));
    this.log = log;
  }

  as(who: string): ApiClient {
    const person = this.#people.get(who);
    if (!person) throw new Error(`没有这个示范人物 there is no such demo person: ${who}`);
    return person;
  }

  /** Of the demo's people who could sign a seat, the one who is wanted; else the first who holds it. */
  signerOf({ persons, deputies }: Schemas['SeatSigners'], wanted?: string): string {
    const could = [...persons, ...deputies.map(({ deputy }) => deputy)];
    const ours = could.flatMap((id) => demoPeople().find(({ personId }) => personId === id)?.as ?? []);
    const [first] = ours;
    if (first === undefined)
      throw new Error(`没有示范人物可以签署 none of the demo people may sign: ${could.join(', ')}`);
    return ours.find((as) => as === wanted) ?? first;
  }

  target(targetId: string): Promise<Target> {
    return answerOf(this.as('auditor').GET('/api/v1/targets/{targetId}', { params: { path: { targetId } } }));
  }

  /** As the record has it. */
  next(targetId: string): Promise<Schemas['TargetNext']> {
    return answerOf(this.as('auditor').GET('/api/v1/targets/{targetId}/next', { params: { path: { targetId } } }));
  }

  /** Who could sign which seat, as the record and the directory have it. */
  signers(targetId: string): Promise<Schemas['TargetSigners']> {
    return answerOf(this.as('auditor').GET('/api/v1/targets/{targetId}/signers', { params: { path: { targetId } } }));
  }

  async assessments(fiscalYear: number): Promise<readonly Listed[]> {
    const params = { query: { fiscalYear, limit: 200 } };
    return (await answerOf(this.as('auditor').GET('/api/v1/assessments', { params }))).items;
  }

  revise(
    { targetId, revision }: Target,
    content: Content,
    { key, reason }: { readonly key: string; readonly reason: string },
  ) {
    const params = { path: { targetId }, header: acting(key, revision) };
    const body = { content, reason, demoData: true as const };
    return answerOf(this.as('unit-drafter').PUT('/api/v1/targets/{targetId}/content', { params, body }));
  }

  /** What follows by itself (drafts, assessments, scores) is asked for until it is there. */
  async until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean): Promise<T> {
    const until = performance.now() + WAIT_MS;
    for (let wait = 50; ; wait = Math.min(wait * 1.5, 1000)) {
      const answer = await ask();
      if (isThere(answer)) return answer;
      if (performance.now() > until) {
        throw new Error('示范年度没有走完，请看 logs/ 下的日志。The demo year got stuck: see the logs.');
      }
      await delay(wait);
    }
  }
}
