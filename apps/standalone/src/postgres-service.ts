import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from '#embedded-postgres';
import { type Launched, type Service } from './service.js';

/** Embedded Postgres as a supervised service; it keeps its port from one launch to the next, because the other services know it. */
export class PostgresService implements Service {
  readonly name = 'postgres';
  #first: EmbeddedPostgres | undefined;

  constructor(private readonly options: EmbeddedPostgresOptions) {}

  /** Connection strings by role; there once it has been ready. */
  get urls(): EmbeddedPostgres['urls'] {
    if (this.#first === undefined) throw new Error('Postgres has not been started');
    return this.#first.urls;
  }

  launch(): Launched {
    const isFirst = this.#first === undefined;
    const starting = startEmbeddedPostgres(
      this.#first === undefined ? this.options : { ...this.options, port: this.#first.port },
    );
    const ready = starting.then((postgres) => {
      this.#first ??= postgres;
    });
    return {
      ready,
      exited: starting
        .then((postgres) => postgres.exited)
        .then(
          (said) => ({ why: said.split('\n').at(-1) ?? said, final: false }),
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
