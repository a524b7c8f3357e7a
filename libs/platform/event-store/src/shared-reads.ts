interface Reading {
  isBegun: boolean;
  readonly answer: Promise<unknown>;
}

const settled = (answer: Promise<unknown> | undefined): Promise<unknown> =>
  answer?.catch(() => undefined) ?? Promise.resolve();

/**
 * Many who ask for the same at once share a read, and never one that began before they asked: whoever comes while one is under way
 * waits for the next, with all who came meanwhile. So nobody is told less than was so when they asked.
 */
export class SharedReads {
  /** By what is read, the last one. */
  private readonly last = new Map<string, Reading>();

  of<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
    const before = this.last.get(key);
    // Under one key there is one kind of answer.
    if (before && !before.isBegun) return before.answer as Promise<Answer>;
    const answer = settled(before?.answer).then(() => {
      reading.isBegun = true;
      return read();
    });
    const reading: Reading = { isBegun: false, answer };
    this.last.set(key, reading);
    void settled(answer).then(() => {
      if (this.last.get(key) === reading) this.last.delete(key);
    });
    return answer;
  }
}
