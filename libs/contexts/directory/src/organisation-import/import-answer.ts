import { z } from 'zod';
import { type Paper } from '#platform/personal-data';
import { importCatalogue } from '../domain/import.events.js';
import { type Step } from './checking/steps.js';
import { type Finding } from './reading/entries.js';
import { type AboutImport, type WaitingImport } from './waiting-import.js';

export interface KeptImport {
  readonly paper: Paper;
  readonly about: AboutImport;
  /** As long as it waits. */
  readonly waiting?: WaitingImport;
}

const count = z.int().min(0);
const finding = z
  .object({
    ...{
      number: z.int(),
      code: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      zh: z.string(),
      en: z.string(),
    },
    ...{ sheet: z.string().optional(), line: z.int().optional(), field: z.string().optional() },
    proposal: z.string().optional(),
  })
  .meta({ id: 'OrganisationFinding' });

/** A change as it is shown: what, of whom or of which unit, and in words. */
export const changeSchema = z
  .object({
    ...{ step: z.int(), does: z.string(), of: z.string(), sheet: z.string().optional(), line: z.int() },
    says: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])),
  })
  .meta({ id: 'OrganisationChange' });

export const listedImportSchema = z
  .object({
    ...{
      importId: z.uuid(),
      version: z.int(),
      status: z.enum(['waiting', 'accepted', 'applied', 'discarded', 'gone']),
    },
    ...{
      importedBy: z.string(),
      importedAt: z.iso.datetime(),
      keptUntil: z.iso.datetime(),
      entries: count,
      steps: count,
    },
    counts: importCatalogue.OrganisationImportAccepted.data.shape.counts,
    findingCounts: z.object({ error: count, warning: count, note: count }),
    taken: count.optional(),
    refusals: importCatalogue.OrganisationImportApplied.data.shape.refusals.optional(),
  })
  .meta({ id: 'ListedOrganisationImport' });

export const importSchema = listedImportSchema
  .extend({ fileName: z.string().optional(), findings: z.array(finding).optional() })
  .meta({ id: 'OrganisationImport' });

/** `gone` is what waited and was destroyed: its time was over, or somebody in it was erased. */
export const listed = ({ paper, about }: KeptImport) => {
  const { findings, status, ...rest } = about;
  const { id: importId, version, keptUntil } = paper;
  return {
    importId,
    version,
    keptUntil,
    status: status === 'waiting' && !paper.isThere ? 'gone' : status,
    ...rest,
    findingCounts: findings,
  };
};

export const shown = (kept: KeptImport) => ({
  ...listed(kept),
  ...(kept.waiting && { fileName: kept.waiting.fileName, findings: kept.waiting.evaluation.findings.map(numbered) }),
});

const numbered = ({ entry: _, ...found }: Finding, at: number) => ({ number: at + 1, ...found });

/** From that place on. */
export const changesOf = ({ waiting }: KeptImport, from: number, most: number) =>
  (waiting?.evaluation.steps ?? []).slice(from, from + most).map((step, at) => shownChange(step, from + at + 1));

function shownChange({ do: does, line, sheet, ...says }: Step, step: number) {
  const of = 'code' in says ? says.code : says.personId;
  return { step, does, of, line, ...(sheet === undefined ? {} : { sheet }), says };
}
