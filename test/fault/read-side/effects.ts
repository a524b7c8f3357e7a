import { startWorkers, type JobProcessor, type RunningWorkers } from '#platform/job-queue';
import { jobs } from '../../../apps/projector/src/views.js';
import { until } from '../until.js';
import { rowsOf } from './rows.js';
import { type Stage } from './stage.js';

interface Asked {
  readonly key: string;
  readonly process: string;
  readonly stream: string;
}

/** Runs every job for nothing but to know that they come, and in which order. */
export class Effects {
  /** In the order of their first runs: what was handed over twice, by a relay that was stopped in between, may run twice. */
  private readonly ran = new Set<string>();
  private workers: RunningWorkers | undefined;

  private constructor(private readonly stage: Stage) {}

  static async start(stage: Stage): Promise<Effects> {
    const effects = new Effects(stage);
    const processors = jobs.map((definition): JobProcessor => ({
      definition,
      run: (_, { process, eventId, ordinal }) => {
        effects.ran.add(`${process}/${eventId}/${ordinal}`);
        return Promise.resolve();
      },
    }));
    // One at a time: what is taken up first is done first.
    const options = { onError: () => undefined, concurrency: 1 };
    effects.workers = await startWorkers(stage.urls.jobsUrl, processors, options);
    return effects;
  }

  get count(): number {
    return this.ran.size;
  }

  /** What is wrong once every job that was asked for has run: those of one stream in its order, and none that nobody asked for. */
  async violations(): Promise<readonly string[]> {
    const asked = await rowsOf<Asked>(
      this.stage.readStore.manager,
      `select concat_ws('/', process, event_id, ordinal) as key, process, stream from outbox
       order by position, process, ordinal`,
    );
    const left = (): readonly Asked[] => asked.filter(({ key }) => !this.ran.has(key));
    await until(
      () => left().length === 0,
      () => `${left().length} jobs that were asked for`,
      60_000,
    );
    const known = new Set(asked.map(({ key }) => key));
    const unasked = [...this.ran].filter((key) => !known.has(key)).map((key) => `nobody asked for ${key}`);
    return [...unasked, ...this.disorder(asked)];
  }

  async close(): Promise<void> {
    await this.workers?.close();
  }

  private disorder(asked: readonly Asked[]): readonly string[] {
    const place = new Map([...this.ran].map((key, index) => [key, index]));
    const last = new Map<string, number>();
    return asked.flatMap(({ key, process, stream }) => {
      const [here, before] = [place.get(key) ?? 0, last.get(`${process} ${stream}`) ?? -1];
      last.set(`${process} ${stream}`, here);
      return here < before ? [`${key} ran before an earlier one of ${stream}`] : [];
    });
  }
}
