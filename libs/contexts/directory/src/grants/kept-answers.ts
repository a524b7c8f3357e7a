/** So many at most; one more and all are asked for anew. */
const MOST = 10_000;

/** Answers that are true for a moment only: who asks in it is given the one promise, until `clear` says that it may not be true any more. */
export class KeptAnswers<Answer> {
  private readonly kept = new Map<string, { readonly answer: Promise<Answer>; readonly until: number }>();

  constructor(
    private readonly forMs: number,
    private readonly now: () => number,
  ) {}

  of(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const now = this.now();
    const there = this.kept.get(key);
    if (there && now < there.until) return there.answer;
    if (this.kept.size >= MOST) this.kept.clear();
    const answer = ask();
    this.kept.set(key, { answer, until: now + this.forMs });
    // A failure is nobody's answer but theirs who waited for it.
    answer.catch(() => this.kept.delete(key));
    return answer;
  }

  clear(): void {
    this.kept.clear();
  }
}
