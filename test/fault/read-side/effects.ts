import { startWorkers, type JobProcessor, type RunningWorkers } from '#job-queue';
import { jobs } from '../../../apps/projector/src/views.js';
import { until } from '../until.js';
import { rowsOf } from './rows.js';
import { type Stage } from './stage.js';

interface Asked {
  readonly key: string;
  readonly process: string;
  readonly stream: string;
}

/** Runs every job for nothing but to know how often they come, and in which order. */
export class Effects {
  private readonly ran: string[] = [];
  private workers: RunningWorkers | undefined;

  private constructor(private readonly stage: Stage) {}

  static async start(stage: Stage): Promise<Effects> {
    const effects = new Effects(stage);
    const processors = jobs.map((definition): JobProcessor => ({
      definition,
      run: (_, { process, eventId, ordinal }) => {
        effects.ran.push(`${process}/${eventId}/${ordinal}`);
        return Promise.resolve();
      },
    }));
    // One at a time: what is taken up first is done first.
    const options = { onError: () => undefined, concurrency: 1 };
    effects.workers = await startWorkers(stage.urls.jobsUrl, processors, options);
    return effects;
  }

  get count(): number {
    return this.ran.length;
  }

  /** What is wrong once every job that was asked for has run: each once, and those of one stream in its order. */
  async violations(): Promise<readonly string[]> {
    const asked = await rowsOf<Asked>(
      this.stage.readStore.manager,
      `select concat_ws('/', process, event_id, ordinal) as key, process, stream from outbox
       order by position, process, ordinal`,
    );
    const left = (): readonly Asked[] => asked.filter(({ key }) => !this.ran.includes(key));
    await until(
      () => left().length === 0,
      () => `${left().length} jobs that were asked for`,
      60_000,
    );
    const twice = this.ran.filter((key, index) => this.ran.indexOf(key) < index).map((key) => `${key} ran again`);
    const known = new Set(asked.map(({ key }) => key));
    const unasked = this.ran.filter((key) => !known.has(key)).map((key) => `nobody asked for ${key}`);
    return [...twice, ...unasked, ...this.disorder(asked)];
  }

  async close(): Promise<void> {
    await this.workers?.close();
  }

  private disorder(asked: readonly Asked[]): readonly string[] {
    const place = new Map(this.ran.map((key, index) => [key, index]));
    const last = new Map<string, number>();
    return asked.flatMap(({ key, process, stream }) => {
      const [here, before] = [place.get(key) ?? 0, last.get(`${process} ${stream}`) ?? -1];
      last.set(`${process} ${stream}`, here);
      return here < before ? [`${key} ran before an earlier one of ${stream}`] : [];
    });
  }
}
