import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from '#engine/embedded-postgres';
import { LastWords } from './last-words.js';
import { type Launched, type Service } from './service.js';

/** Embedded Postgres as a supervised service; it keeps its port from one launch to the next, because the other services know it. */
export class PostgresService implements Service {
  readonly name = 'postgres';
  #first: EmbeddedPostgres | undefined;

  constructor(private readonly options: EmbeddedPostgresOptions) {}

  /** Connection strings by role, and where the data is; there once it has been ready. */
  get started(): Pick<EmbeddedPostgres, 'urls' | 'folder'> {
    if (this.#first === undefined) throw new Error('Postgres has not been started');
    return this.#first;
  }

  launch(): Launched {
    const isFirst = this.#first === undefined;
    const words = new LastWords();
    const log = (line: string) => {
      words.hear(line);
      this.options.log?.(line);
    };
    const port = this.#first === undefined ? {} : { port: this.#first.port };
    const starting = startEmbeddedPostgres({ ...this.options, ...port, log });
    const ready = starting.then((postgres) => {
      this.#first ??= postgres;
    });
    return {
      ready,
      exited: starting
        .then((postgres) => postgres.exited)
        .then(
          () => ({ why: words.after('ended'), final: false }),
          // Its own start has been patient already, and its sentence says what to do.
          (error: unknown) => ({ why: error instanceof Error ? error.message : String(error), final: isFirst }),
        ),
      stop: async () => {
        await ready.catch(() => undefined);
        await (await starting).stop();
      },
      // It goes by itself when this process ends.
      kill: () => undefined,
    };
  }
}
