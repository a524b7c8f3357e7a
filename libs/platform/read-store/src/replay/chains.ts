import { type DataSource } from 'typeorm';
import { emptyTip, nextTip, type Tip } from '#platform/event-store/core';
import { type RecordedEvent } from '#domain/kernel';
import { rowsOf } from '../store/statement.js';
import { type Differences } from '../comparing/differences.js';

const PAGE = 500;

/** The hash chain of every stream, verified page by page; the tips are kept in the database, for there may be millions. */
export class Chains {
  private streams = 0;
  private brokenLinks = 0;

  constructor(
    private readonly rebuilt: DataSource,
    private readonly differences: Differences,
  ) {}

  get count(): number {
    return this.streams;
  }

  get broken(): number {
    return this.brokenLinks;
  }

  async prepare(): Promise<void> {
    await this.rebuilt.query(
      'create unlogged table tip (stream text collate "C" primary key, revision integer not null, hash text not null)',
    );
  }

  async verify(page: readonly RecordedEvent[]): Promise<void> {
    const tips = await this.tipsOf([...new Set(page.map(({ stream }) => stream))]);
    for (const event of page) tips.set(event.stream, this.after(tips.get(event.stream), event));
    await this.rebuilt.query(
      `insert into tip select stream, revision, hash
       from jsonb_to_recordset($1::jsonb) as r(stream text, revision integer, hash text)
       on conflict (stream) do update set revision = excluded.revision, hash = excluded.hash`,
      [JSON.stringify([...tips.values()])],
    );
  }

  /** In the order of their names, page by page. */
  async *streamsWith(prefix: string): AsyncGenerator<string> {
    for (let after = ''; ;) {
      const page = await rowsOf<{ stream: string }>(
        this.rebuilt.manager,
        'select stream from tip where starts_with(stream, $1) and stream > $2 order by stream limit $3',
        [prefix, after, PAGE],
      );
      for (const { stream } of page) yield stream;
      const last = page.at(-1);
      if (!last) return;
      after = last.stream;
    }
  }

  private async tipsOf(streams: readonly string[]): Promise<Map<string, Tip>> {
    const known = await rowsOf<Tip>(
      this.rebuilt.manager,
      'select stream, revision, hash from tip where stream = any($1)',
      [streams],
    );
    this.streams += streams.length - known.length;
    return new Map(known.map((tip) => [tip.stream, tip]));
  }

  /** A broken link is told once: what follows is verified from the hash that stands there. */
  private after(tip: Tip | undefined, event: RecordedEvent): Tip {
    const { stream, revision, metadata } = event;
    try {
      return nextTip(tip ?? emptyTip(stream), event);
    } catch (error) {
      this.brokenLinks += 1;
      this.differences.add({
        ...{ table: 'events', key: `${stream}@${revision}`, column: 'hash' },
        live: metadata.hash,
        replayed: error instanceof Error ? error.message : String(error),
      });
      return { stream, revision, hash: metadata.hash };
    }
  }
}
