import { Injectable } from '@nestjs/common';
import { uuidv5, type Person } from '#domain/kernel';
import { PersonKeys, SealedPapers, type Paper } from '#platform/personal-data';
import { InRegion } from '../in-region.js';
import { evaluate } from './checking/evaluate.js';
import { type KeptImport } from './import-answer.js';
import {
  CannotDecide,
  ErrorsOpen,
  ImportIsStale,
  ImportNotFound,
  ImportNotWaiting,
  NothingToDo,
} from './import.errors.js';
import { KnownOrganisation } from './known-organisation.query.js';
import { type OrganisationFile } from './reading/entries.js';
import { sealedSteps } from './sealed-steps.handler.js';
import {
  PAPERS,
  withDecisions,
  type AboutImport,
  type AcceptedImport,
  type DecidedFile,
  type Decision,
  type WaitingImport,
} from './waiting-import.js';

const KEPT_DAYS = 14;
const DAY_MS = 86_400_000;
const MOST_LISTED = 200;

export interface Begun {
  readonly importId: string;
  readonly fileName: string;
  readonly file: OrganisationFile;
  readonly importedBy: string;
}

/** Imports of the organisation until they are accepted: sealed, and nowhere else (ADR 39). */
@Injectable()
export class OrganisationImports {
  private readonly papers: SealedPapers;

  constructor(
    private readonly keys: PersonKeys,
    private readonly known: KnownOrganisation,
    private readonly here: InRegion,
  ) {
    this.papers = new SealedPapers(keys, PAPERS);
  }

  /** The same import again is the one that is there. */
  async begin({ importId, fileName, file, importedBy }: Begun): Promise<KeptImport> {
    await this.papers.destroyOver(new Date());
    if (await this.papers.get(importId)) return this.show(importId);
    const importedAt = new Date().toISOString();
    await this.keep(importId, 1, { ...file, fileName, leftOut: [] }, { importedBy, importedAt });
    return this.show(importId);
  }

  async show(importId: string): Promise<KeptImport> {
    const paper = await this.papers.get(importId);
    if (paper === undefined) throw new ImportNotFound(importId);
    const about = aboutOf(paper);
    if (about.status !== 'waiting' || paper.content === undefined) return { paper, about };
    return { paper, about, waiting: JSON.parse(paper.content) as WaitingImport }; // as `keep` wrote it
  }

  /** The latest first. */
  async list(): Promise<readonly KeptImport[]> {
    return (await this.papers.list(MOST_LISTED)).map((paper) => ({ paper, about: aboutOf(paper) }));
  }

  async decide(importId: string, version: number, decisions: readonly Decision[]): Promise<KeptImport> {
    const { about, waiting } = await this.waiting(importId, version);
    for (const decision of decisions) refuseWrong(decision, waiting);
    await this.keep(importId, version + 1, withDecisions(waiting, decisions), about);
    return this.show(importId);
  }

  /**
   * What is accepted, once its steps are kept with everything that tells who somebody is under that person's key. Asked again, the
   * same: should what follows have been cut off.
   */
  async toAccept(
    importId: string,
    version: number,
    acceptedBy: Person,
  ): Promise<Pick<AboutImport, 'counts' | 'steps'>> {
    const kept = await this.show(importId);
    if (kept.about.status === 'accepted') return kept.about;
    const { paper, about, waiting } = await this.waiting(importId, version);
    const { findings, steps } = waiting.evaluation;
    const open = findings.flatMap((finding, at) =>
      finding.severity === 'error' ? [{ ...finding, number: at + 1 }] : [],
    );
    const [first] = open;
    if (first !== undefined) throw new ErrorsOpen(first, open);
    if (steps.length === 0) throw new NothingToDo();
    const accepted: AcceptedImport = { acceptedBy, steps: await sealedSteps(this.keys, steps) };
    const next: AboutImport = { ...about, status: 'accepted', taken: 0, refusals: [] };
    if (!(await this.papers.put({ ...paper, version: version + 1, about: next, open: JSON.stringify(accepted) })))
      throw new ImportIsStale(version + 1);
    return next;
  }

  async discard(importId: string): Promise<void> {
    const { about } = await this.show(importId);
    if (about.status !== 'waiting') throw new ImportNotWaiting(about.status);
    await this.papers.end(importId, { ...about, status: 'discarded' });
  }

  /** Of what waited: from now on nobody reads it again. */
  async destroy(importId: string): Promise<void> {
    await this.papers.destroy(importId);
  }

  private async waiting(importId: string, version: number) {
    const { paper, about, waiting } = await this.show(importId);
    if (waiting === undefined) throw new ImportNotWaiting(about.status);
    if (paper.version !== version) throw new ImportIsStale(paper.version);
    return { paper, about, waiting };
  }

  private async keep(
    importId: string,
    version: number,
    file: DecidedFile,
    { importedBy, importedAt }: Pick<AboutImport, 'importedBy' | 'importedAt'>,
  ): Promise<void> {
    const evaluation = await this.evaluate(importId, file);
    const about: AboutImport = {
      ...{ status: 'waiting', importedBy, importedAt, entries: file.entries.length - file.leftOut.length },
      ...{ counts: evaluation.tally, steps: evaluation.steps.length, findings: countsOf(evaluation) },
    };
    const content: WaitingImport = { ...file, evaluation };
    const keptUntil = new Date(Date.parse(importedAt) + KEPT_DAYS * DAY_MS).toISOString();
    const paper = {
      id: importId,
      version,
      about,
      people: evaluation.people,
      keptUntil,
      content: JSON.stringify(content),
    };
    if (!(await this.papers.put(paper))) throw new ImportIsStale(version);
  }

  private async evaluate(importId: string, file: DecidedFile): Promise<WaitingImport['evaluation']> {
    const facts = {
      known: await this.known.read(),
      today: this.here.dayOf(new Date().toISOString()),
      administration: this.here.administration,
      newPersonId: (entry: number) => `p-${uuidv5(`organisation-import/${importId}/${entry}`)}`,
    };
    return evaluate(file, facts, new Set(file.leftOut));
  }
}

const aboutOf = ({ about }: Paper): AboutImport => about as AboutImport; // as `keep` wrote it

const countsOf = ({ findings }: WaitingImport['evaluation']) => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  note: findings.filter(({ severity }) => severity === 'note').length,
});

function refuseWrong({ do: what, finding }: Decision, { evaluation }: WaitingImport): void {
  const { entry, field, proposal } = evaluation.findings[finding - 1] ?? {};
  if (entry === undefined) throw new CannotDecide(finding, 'no-such');
  if (what === 'accept' && proposal === undefined) throw new CannotDecide(finding, 'no-proposal');
  if (what === 'set' && field === undefined) throw new CannotDecide(finding, 'no-field');
}
