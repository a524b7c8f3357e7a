/** Lines so far apart from the end tell of something else. */
const LAST_MOMENTS_MS = 2_000;
const KEPT = 5;

/** What a process said just before its end; what it said an hour ago is not why it ended. */
export class LastWords {
  readonly #heard: { readonly at: number; readonly line: string }[] = [];

  constructor(private readonly now: () => number = () => performance.now()) {}

  hear(line: string): void {
    if (this.#heard.push({ at: this.now(), line }) > KEPT) this.#heard.shift();
  }

  /** `how` it ended and its lines of the last two seconds, or that there are none. */
  after(how: string): string {
    const since = this.now() - LAST_MOMENTS_MS;
    const lines = this.#heard.filter(({ at }) => at >= since).map(({ line }) => line);
    if (lines.length > 0) return [how, ...lines].join(': ');
    return `${how}，退出前没有输出 it said nothing before it ended`;
  }
}
