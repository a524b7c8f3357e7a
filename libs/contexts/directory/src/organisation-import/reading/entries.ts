/** What a column of an organisation's sheet may hold; a row of it becomes entries of these. */
export type Field =
  | 'code'
  | 'unitName'
  | 'kind'
  | 'superior'
  | 'departments'
  | 'personId'
  | 'personName'
  | 'unit'
  | 'telephone'
  | 'loginName'
  | 'leftOn'
  | 'role'
  | 'scope'
  | 'deputyId'
  | 'deputyName'
  | 'successor'
  | 'how'
  | 'startsOn'
  | 'endsOn';

/** What is counted: a unit that goes on as another ends, a person who is away changes. */
export type Counted = 'unit' | 'person' | 'appointment';
export type EntryKind = Counted | 'succession' | 'absence';

/** A unit, a person, an appointment, who succeeds a unit or who acts for somebody, as a line of the file has it: cells as written, none that are empty. */
export interface Entry {
  readonly kind: EntryKind;
  readonly sheet?: string;
  /** From 1. */
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** A unit that only a list of people names: registered where it is not known, else not looked at. */
  readonly implied?: true;
}

export type Severity = 'error' | 'warning' | 'note';

/** What is odd; an error stands in the way until it is decided. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet?: string;
  readonly line?: number;
  readonly field?: Field;
  readonly zh: string;
  readonly en: string;
  /** The entry, by its place, that is left out or mended by deciding it. */
  readonly entry?: number;
  /** What `field` would be, were the proposal accepted. */
  readonly proposal?: string;
}

/** A file of the organisation, as it was read and before anything is compared. */
export interface OrganisationFile {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}
