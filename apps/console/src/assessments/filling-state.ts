import { type Schemas } from '#platform/api-client';
import { type Assessment, type Cells, cellsOf, tidied } from './cells.js';
import { differing, type Merged, merged, type Overlap } from './merged.js';
import { sendableOf } from './sendable.js';

export type Finding = Schemas['AssessmentFinding'];

/** A save under its own key: where nobody answered it is sent again as it was. */
export interface Attempt {
  readonly key: string;
  readonly revision: number;
  readonly report: Schemas['SelfReportRequest'];
}

/** A form in hand: what is typed, what the server has, and whether the one is the other. */
export interface Filling {
  readonly of: Assessment;
  readonly cells: Cells;
  readonly base: Cells;
  readonly revision: number;
  /** The report that the server has, as it was sent. */
  readonly recorded: string;
  /** As the server found them in what it has. */
  readonly findings: readonly Finding[];
  readonly overlaps: readonly Overlap[];
  readonly how: 'still' | 'saving' | 'away' | 'refused';
  readonly error?: unknown;
  readonly savedAt?: Date;
}

export type Act =
  | { readonly act: 'typed'; readonly cells: Cells }
  | { readonly act: 'saving' }
  | {
      readonly act: 'saved';
      readonly sent: Attempt;
      readonly standing: Schemas['AssessmentStanding'];
      readonly at: Date;
    }
  | { readonly act: 'reread'; readonly of: Assessment }
  | { readonly act: 'chosen'; readonly overlap: Overlap; readonly text: string }
  | { readonly act: 'failed'; readonly how: 'away' | 'refused'; readonly error: unknown };

/** A form as the server has it, with what waited here. */
export function begun(of: Assessment, kept?: { readonly cells: Cells; readonly base: Cells }): Filling {
  const base = cellsOf(of.content, of.report);
  const { cells, overlaps }: Merged = kept ? merged(kept.base, kept.cells, base) : { cells: base, overlaps: [] };
  const recorded = JSON.stringify(toSend(of, base));
  return { of, cells, base, revision: of.revision, recorded, findings: of.findings, overlaps, how: 'still' };
}

export function next(filling: Filling, asked: Act): Filling {
  switch (asked.act) {
    case 'typed':
      return { ...filling, cells: { ...filling.cells, ...asked.cells } };
    case 'saving':
      return { ...filling, how: 'saving' };
    case 'saved': {
      const { standing, sent, at } = asked;
      const base = cellsOf(filling.of.content, standing.report);
      const recorded = JSON.stringify(sent.report);
      const { revision, findings } = standing;
      return { ...filling, base, recorded, revision, findings, how: 'still', error: undefined, savedAt: at };
    }
    case 'reread':
      return begun(asked.of, filling);
    case 'chosen': {
      const { overlap, text } = asked;
      const overlaps = filling.overlaps.filter(({ cell }) => cell !== overlap.cell);
      return { ...filling, overlaps, cells: { ...filling.cells, [overlap.cell]: text } };
    }
    case 'failed':
      return { ...filling, how: asked.how, error: asked.error };
  }
}

/** What the server takes of it; invented values of the demo year go on saying so. */
function toSend({ content, report: recorded }: Assessment, cells: Cells): Attempt['report'] | undefined {
  const { report } = sendableOf(content, cells);
  return report && recorded?.demoData === true ? { ...report, demoData: true } : report;
}

/** What is to be sent now; nothing where the server has all that it takes, or where two versions stand against one another. */
export function attemptOf({ of, cells, revision, recorded, overlaps }: Filling, key: string): Attempt | undefined {
  const report = toSend(of, cells);
  if (report === undefined || overlaps.length > 0 || JSON.stringify(report) === recorded) return undefined;
  return { key, revision, report };
}

/** Whether this browser has what the server has not. */
export const isWaiting = ({ base, cells }: Filling): boolean => differing(base, tidied(cells)).length > 0;
