import { type Member } from './member.js';

/** A member's time in a feed. */
export class Membership {
  /** Resolves when it is to go on by itself; rejects with what it, or the feed, failed with. */
  readonly left: Promise<void>;
  private resolve: () => void = () => undefined;
  private reject: (error: unknown) => void = () => undefined;

  constructor(readonly member: Member) {
    this.left = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    this.left.catch(() => undefined); // told by whoever waits for it
  }

  readonly end = (): void => this.resolve();

  fail(error: unknown): void {
    this.reject(error);
  }
}
