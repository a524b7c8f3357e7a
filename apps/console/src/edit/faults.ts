import { proposedContentSchema, proposedRowSchema } from '#contexts/targets/pure';
import { type Words } from '../words/language.js';
import { faultWords } from '../words/edit-words.js';
import { isHead, placeId, type Draft, type Place, type Row } from './draft.js';
import { fields, headFields, type Field, type HeadField } from './fields.js';
import { remembered } from './remembered.js';
import { tidied } from './tidied.js';

const schemaOf = (field: Field | HeadField) =>
  isHead(field) ? proposedContentSchema.shape[field] : proposedRowSchema.shape[field];

/** Why the server would not take what stands in a cell; nothing of one that it takes, or that is empty. */
export function faultOf(field: Field | HeadField, typed: string): Words | undefined {
  const text = tidied(field, typed);
  if (text === '' || schemaOf(field).safeParse(text).success) return undefined;
  return faultWords[field] ?? faultWords.text;
}

interface Fault {
  readonly place: Place;
  readonly words: Words;
}
/** Every cell that the server would not take, by its place. */
export type Faults = ReadonlyMap<string, Fault>;

const faultIn = (place: Place, text: string): readonly Fault[] => {
  const words = text === '' ? undefined : faultOf(place.field, text);
  return words === undefined ? [] : [{ place, words }];
};
const faultsOfRow = remembered(({ key, cells }: Row) =>
  fields.flatMap((field) => faultIn({ key, field }, cells[field])),
);

export const faultsIn = ({ head, rows }: Draft): Faults =>
  new Map(
    [...headFields.flatMap((field) => faultIn({ field }, head[field])), ...rows.flatMap(faultsOfRow)].map((fault) => [
      placeId(fault.place),
      fault,
    ]),
  );

/** The draft with `instead` in each cell that the server would not take: the others are saved all the same. */
export function withSound(draft: Draft, faults: Faults, instead: (place: Place) => string): Draft {
  if (faults.size === 0 && draft.head.name.trim() !== '' && draft.head.budget.trim() !== '') return draft;
  const sound = (place: Place, text: string): string => (faults.has(placeId(place)) ? instead(place) : text);
  const needed = (field: HeadField): string => {
    const text = sound({ field }, draft.head[field]);
    return text.trim() === '' && field !== 'annualGoal' ? instead({ field }) : text;
  };
  return {
    head: { name: needed('name'), budget: needed('budget'), annualGoal: needed('annualGoal') },
    rows: draft.rows.map((row) => {
      const wrong = fields.filter((field) => faults.has(placeId({ key: row.key, field })));
      if (wrong.length === 0) return row;
      const cells = Object.fromEntries(wrong.map((field) => [field, instead({ key: row.key, field })]));
      return { ...row, cells: { ...row.cells, ...cells } };
    }),
  };
}
