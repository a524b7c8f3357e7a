/** How a service ended: why, and whether starting it again is no use. */
export interface Ending {
  readonly why: string;
  readonly final: boolean;
}

/** A service that was launched: it may not serve yet. */
export interface Launched {
  /** Settles when it serves; rejects when it ended before. */
  readonly ready: Promise<void>;
  /** Settles, never rejects, when it is gone. */
  readonly exited: Promise<Ending>;
  /** Asks it to end and settles when it is gone. */
  stop(): Promise<void>;
  /** Ends it without waiting. */
  kill(): void;
}

export interface Service {
  readonly name: string;
  launch(): Launched;
}
