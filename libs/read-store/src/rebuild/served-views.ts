import { type DataSource } from 'typeorm';
import { rowsOf } from '../statement.js';

const ASK_EVERY_MS = 1000;

interface Asked {
  readonly at: number;
  readonly answer: Promise<boolean>;
}

/**
 * Whether a version of a view may be read. Once it serves it does so until its program ends, so that this is remembered; that it
 * does not is asked again after a second. A view that nobody registered is read as it is.
 */
export class ServedViews {
  private readonly serving = new Set<string>();
  private readonly asked = new Map<string, Asked>();

  constructor(private readonly dataSource: DataSource) {}

  async isServing(name: string, version: number): Promise<boolean> {
    const key = `${name} v${version}`;
    if (this.serving.has(key)) return true;
    const before = this.asked.get(key);
    if (before && performance.now() - before.at < ASK_EVERY_MS) return before.answer;
    const answer = this.ask(key, name, version);
    this.asked.set(key, { at: performance.now(), answer });
    // Whoever asked is told; the next one asks anew.
    answer.catch(() => this.asked.delete(key));
    return answer;
  }

  private async ask(key: string, name: string, version: number): Promise<boolean> {
    const [row] = await rowsOf<{ serving: boolean | null }>(
      this.dataSource.manager,
      `select bool_or(state = 'serving' and version = $2) as serving from view_version where name = $1`,
      [name, version],
    );
    if (row?.serving === true) this.serving.add(key);
    return row?.serving ?? true;
  }
}
