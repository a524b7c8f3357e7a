import { DomainError } from '#domain/kernel';
import { processorOf, type Running } from '#platform/context';
import { UnrecoverableError } from '#platform/job-queue';
import { PersonKeys, SealedPapers } from '#platform/personal-data';
import { type RefusedStep } from '../../domain/import.events.js';
import { InRegion } from '../../in-region.js';
import {
  PAPERS,
  type AboutImport,
  type AcceptedImport,
  type SealedStep,
} from '../../organisation-import/waiting-import.js';
import { RecordImportApplied } from '../../record-import-applied/record-import-applied.js';
import { LookUp } from '../../views/units/neighbours.query.js';
import { applyImportJob } from './apply-import.job.js';
import { StepCommands } from './step-commands.handler.js';

type Applying = Running<{ keys: typeof PersonKeys; lookUp: typeof LookUp; here: typeof InRegion }>;

/** Steps after which it is said how far it is: of what is done again after a stop, nothing is done twice. */
const A_STRETCH = 25;
const MOST_NAMED = 1000;

/** One command a step, each with an id of its own, in the name of who accepted them: a second run changes nothing more. */
export const applyImport = processorOf(applyImportJob, {
  needs: { keys: PersonKeys, lookUp: LookUp, here: InRegion },
  run: async ({ importId }, applying) => {
    const { job, needs, send } = applying;
    const papers = new SealedPapers(needs.keys, PAPERS);
    const paper = await papers.get(importId);
    if (paper === undefined)
      throw new UnrecoverableError(`没有这次机构导入 no such import of the organisation: ${importId}`);
    const about = paper.about as AboutImport; // as OrganisationImports wrote it
    if (about.status === 'applied') return;
    if (about.status !== 'accepted') throw new UnrecoverableError(`这次机构导入尚未确认 not accepted: ${importId}`);
    // The API may have ended before it could.
    await papers.destroy(importId);
    const accepted = JSON.parse(paper.open ?? '{"steps":[]}') as AcceptedImport; // as OrganisationImports wrote it
    const { taken, refusals } = await takeAll(accepted, about, { papers, importId, applying });
    const named = refusals.slice(0, MOST_NAMED);
    const applied = { importId, done: taken - refusals.length, refused: refusals.length, refusals: named };
    await send(await RecordImportApplied.by(job, applied));
    await papers.end(importId, { ...about, status: 'applied', taken, refusals: named });
  },
});

interface Where {
  readonly papers: SealedPapers;
  readonly importId: string;
  readonly applying: Applying;
}

async function takeAll(
  { steps, acceptedBy }: AcceptedImport,
  about: AboutImport,
  { papers, importId, applying }: Where,
) {
  const { job, needs, send } = applying;
  const commands = new StepCommands(needs.lookUp, needs.here, { job, actor: acceptedBy, send });
  const refusals: RefusedStep[] = [...(about.refusals ?? [])];
  const first = about.taken ?? 0;
  for (const [at, step] of steps.entries()) {
    if (at < first) continue;
    const reason = await refusalOf(() => commands.take(step, at));
    if (reason !== undefined) refusals.push({ step: at + 1, does: step.do, of: subjectOf(step), reason });
    if ((at + 1) % A_STRETCH === 0) await papers.say(importId, { ...about, taken: at + 1, refusals });
  }
  return { taken: steps.length, refusals };
}

const subjectOf = (step: SealedStep): string => ('code' in step ? step.code : step.personId);

/** A rule's refusal is remembered; a world that broke, or someone else at the same moment, is tried again. */
async function refusalOf(take: () => Promise<void>): Promise<string | undefined> {
  try {
    await take();
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind === 'unavailable' || error.code === 'changed-meanwhile')
      throw error;
    return error.code;
  }
}
