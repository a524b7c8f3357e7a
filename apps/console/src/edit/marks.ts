import { type Finding, type InWords } from '#contexts/rules/pure';
import { placeId, type Draft, type Row } from './draft.js';
import { fields, headFields, type Field, type HeadField } from './fields.js';
import { type Faults } from './faults.js';
import { placeOf } from './findings-at.js';
import { tidied } from './tidied.js';

export const states = ['saved', 'waiting', 'failed', 'wrong', 'warning', 'locked'] as const;
export type CellState = (typeof states)[number];

/** How a cell stands, and what is to be said of it. */
export interface Mark {
  readonly state: CellState;
  readonly said: readonly InWords[];
}

interface Known {
  /** What the server has. */
  readonly seen: Draft;
  readonly findings: readonly Finding[];
  readonly faults: Faults;
  readonly isLocked: boolean;
  /** Whether the server refused what was sent last. */
  readonly isRefused: boolean;
}

type Look = (
  place: { readonly key?: string; readonly field: Field | HeadField },
  texts: readonly [string, string],
) => Mark;

function lookAt({ findings, faults, isLocked, isRefused }: Known): Look {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = placeOf(finding);
    if (place) found.set(placeId(place), [...(found.get(placeId(place)) ?? []), finding]);
  }
  const stateOf = (isWrong: boolean, isChanged: boolean, isWarned: boolean): CellState => {
    if (isLocked) return 'locked';
    if (isWrong) return 'wrong';
    if (isChanged) return isRefused ? 'failed' : 'waiting';
    return isWarned ? 'warning' : 'saved';
  };
  return (place, [text, seen]) => {
    const id = placeId(place);
    const said = found.get(id) ?? [];
    const fault = faults.get(id)?.words;
    const isWrong = fault !== undefined || said.some(({ severity }) => severity === 'mandatory');
    const state = stateOf(isWrong, text !== seen && tidied(place.field, text) !== seen, said.length > 0);
    return { state, said: fault === undefined ? said : [fault, ...said] };
  };
}

export interface Marks {
  readonly head: Readonly<Record<HeadField, Mark>>;
  readonly rows: ReadonlyMap<string, readonly Mark[]>;
}

/** How every cell stands. */
export function marksOf({ head, rows }: Draft, known: Known): Marks {
  const look = lookAt(known);
  const seen = new Map(known.seen.rows.map((row) => [row.key, row]));
  const ofHead = headFields.map((field) => [field, look({ field }, [head[field], known.seen.head[field]])] as const);
  const ofRow = ({ key, cells }: Row): readonly Mark[] =>
    fields.map((field) => look({ key, field }, [cells[field], seen.get(key)?.cells[field] ?? '']));
  return {
    head: Object.fromEntries(ofHead) as Marks['head'], // of all of its fields
    rows: new Map(rows.map((row) => [row.key, ofRow(row)])),
  };
}

/** Whether nothing of it is drawn otherwise: a row that is the same is not drawn again. */
export const areSame = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.every(({ state, said }, at) => {
    const also = other[at];
    return (
      state === also?.state && said.length === also.said.length && said.every(({ zh }, n) => zh === also.said[n]?.zh)
    );
  });
