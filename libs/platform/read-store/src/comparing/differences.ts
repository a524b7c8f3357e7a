/** One thing that is not as the events say. `column` is null where it is the whole row; `live` or `replayed` where it is not there. */
export interface Difference {
  readonly table: string;
  readonly key: string;
  readonly column: string | null;
  readonly live: string | null;
  readonly replayed: string | null;
}

export const SHOWN = 20;

/** All are counted, the first are kept. */
export class Differences {
  private found = 0;
  private readonly kept: Difference[] = [];

  get count(): number {
    return this.found;
  }

  get first(): readonly Difference[] {
    return this.kept;
  }

  add(difference: Difference): void {
    this.addSome([difference], 1);
  }

  /** `some` are the first of `count`. */
  addSome(some: readonly Difference[], count: number): void {
    this.found += count;
    this.kept.push(...some.slice(0, SHOWN - this.kept.length));
  }
}
