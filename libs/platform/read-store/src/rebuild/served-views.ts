import { type DataSource } from 'typeorm';
import { rowsOf } from '../store/statement.js';

const ASK_EVERY_MS = 1000;

/** How a version of a view stands for those who would read it. */
export interface ViewStanding {
  readonly isServing: boolean;
  /** Its rows were computed from another event store than the one that is connected, and nothing updates them. */
  readonly isOfOtherLog: boolean;
}

interface Asked {
  readonly at: number;
  readonly answer: Promise<ViewStanding>;
}

/**
 * Whether a version of a view may be read, asked anew after a second. Once it serves it does so until its program ends, so that this is
 * remembered. A view that nobody registered is read as it is.
 */
export class ServedViews {
  private readonly serving = new Set<string>();
  private readonly asked = new Map<string, Asked>();

  constructor(private readonly dataSource: DataSource) {}

  async isServing(name: string, version: number): Promise<boolean> {
    return (await this.standingOf(name, version)).isServing;
  }

  async standingOf(name: string, version: number): Promise<ViewStanding> {
    const key = `${name} v${version}`;
    const before = this.asked.get(key);
    if (before && performance.now() - before.at < ASK_EVERY_MS) return before.answer;
    const answer = this.ask(key, name, version);
    this.asked.set(key, { at: performance.now(), answer });
    // Whoever asked is told; the next one asks anew.
    answer.catch(() => this.asked.delete(key));
    return answer;
  }

  private async ask(key: string, name: string, version: number): Promise<ViewStanding> {
    const [row] = await rowsOf<{ serving: boolean | null; isOfOtherLog: boolean }>(
      this.dataSource.manager,
      `select bool_or(state = 'serving' and version = $2) as serving,
         exists (select from subscription where kind = 'projection' and name = $1 and version = $2
           and other_log_since is not null) as "isOfOtherLog"
       from view_version where name = $1`,
      [name, version],
    );
    if (row?.serving === true) this.serving.add(key);
    return { isServing: this.serving.has(key) || (row?.serving ?? true), isOfOtherLog: row?.isOfOtherLog ?? false };
  }
}
