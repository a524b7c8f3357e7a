/** That somebody was shown something. */
export interface Look {
  readonly lookId: string;
  readonly at: Date;
  readonly person: string;
  /** Of the access table. */
  readonly action: string;
  /** The id in the path; null of a list. */
  readonly target: string | null;
  /** What a list, or the state of a thing, was asked by: `fiscalYear=2024&unit=307`; never free text. */
  readonly filter: string | null;
  readonly address: string;
  readonly correlationId: string;
}
