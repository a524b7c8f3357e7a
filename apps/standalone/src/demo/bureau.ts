import { setTimeout as delay } from 'node:timers/promises';
import { demoPeople } from '#platform/process';
import { Acting, Positions } from './acting.js';
import { assessmentPage, standing, targetAnswer, type AssessmentAnswer, type TargetAnswer } from './answers.js';

export interface DemoYear {
  readonly apiUrl: string;
  readonly tokenSecret: string;
  readonly log: (line: string) => void;
}

const WAIT_MS = 120_000;

/** The demo's people and what they ask for again and again. */
export class Bureau {
  readonly log: (line: string) => void;
  readonly #people: ReadonlyMap<string, Acting>;

  constructor({ apiUrl, tokenSecret, log }: DemoYear) {
    const positions = new Positions();
    const acting = (person: ReturnType<typeof demoPeople>[number]) =>
      new Acting(apiUrl, tokenSecret, person, positions);
    this.#people = new Map(demoPeople().map((person) => [person.as, acting(person)]));
    this.log = log;
  }

  as(who: string): Acting {
    const person = this.#people.get(who);
    if (!person) throw new Error(`没有这个示范人物 there is no such demo person: ${who}`);
    return person;
  }

  target(targetId: string): Promise<TargetAnswer> {
    return this.as('auditor').ask(targetAnswer, { method: 'GET', path: `/targets/${targetId}` });
  }

  async assessments(fiscalYear: number): Promise<readonly AssessmentAnswer[]> {
    const path = `/assessments?fiscalYear=${fiscalYear}&limit=200`;
    return (await this.as('auditor').ask(assessmentPage, { method: 'GET', path })).items;
  }

  revise(
    { targetId, revision }: TargetAnswer,
    content: unknown,
    why: { readonly key: string; readonly reason: string },
  ) {
    const { key, reason } = why;
    const body = { content, reason, demoData: true };
    const path = `/targets/${targetId}/content`;
    return this.as('unit-drafter').ask(standing, { method: 'PUT', path, body, key, revision });
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
