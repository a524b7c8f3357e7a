import { columnMapOf } from '../column-map/column-map.js';
import { TableNotImportable } from '../domain/intake.errors.js';
import { type IntakeEvent } from '../domain/intake.events.js';
import {
  candidates,
  planImport,
  type Candidate,
  type Existing,
  type ImportFacts,
} from '../import-table/plan-import.js';
import { readTable, type ReadOptions, type ReadTable } from '../reading/read-table.js';
import { type Answers, type Outline, type Question } from './questions.js';

/** One file at a time, and what is known about it so far. */
interface Reading {
  readonly bytes: Uint8Array;
  readonly as: ReadOptions;
  readonly table: ReadTable;
  readonly existing: Map<string, Existing>;
  found: readonly Candidate[];
  parts: readonly (readonly IntakeEvent[])[];
}

/** The pure half of the process that reads files: everything that takes time with a large one. */
export function answersQuestions(): (question: Question) => Answers[Question['do']] {
  let known: Reading | undefined;
  const read = (bytes: Uint8Array, as: ReadOptions): Outline => {
    const table = readTable(bytes, as);
    known = { bytes, as, table, existing: new Map(), found: [], parts: [] };
    return outlineOf(table);
  };
  const reading = (): Reading => {
    if (!known) throw new Error('nothing was read yet');
    return known;
  };
  const plan = (facts: ImportFacts): number => {
    const { table, existing, found } = reading();
    // Only what stands is compared, and it was looked up among those found.
    reading().parts = planImport(table, facts, existing, found);
    return reading().parts.length;
  };
  return (question) => {
    switch (question.do) {
      case 'read':
        return read(question.bytes, optionsOf(question));
      case 'read-again':
        return read(reading().bytes, { ...reading().as, weightTotal: question.weightTotal });
      case 'list-targets':
        reading().found = candidates(reading().table, question.region);
        return reading().found.map(({ draftable }) => draftable.targetId);
      case 'take-existing':
        for (const [targetId, existing] of question.existing) reading().existing.set(targetId, existing);
        return undefined;
      case 'plan':
        return plan(question.facts);
      case 'give-part':
        return reading().parts[question.part] ?? [];
    }
  };
}

const optionsOf = ({ map, region }: Extract<Question, { do: 'read' }>): ReadOptions => ({
  region,
  ...(map === undefined ? {} : { map: columnMapOf(map) }),
});

function outlineOf({ reading: { fiscalYear, units, projects } }: ReadTable): Outline {
  if (fiscalYear === null) throw new TableNotImportable('fiscalYear');
  const codes = [...units.map(({ code }) => code), ...projects.flatMap(({ unit }) => unit ?? [])];
  return { fiscalYear, units: [...new Set(codes)].sort() };
}
