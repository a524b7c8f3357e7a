import { type PresentTarget } from '#contexts/targets/core';
import { type RecordedEvent } from '#domain/kernel';
import { ProjectAsOf, type UpTo } from './project-as-of.js';
import { namedEvent, type NamedEvent } from './record-of-target.js';
import { type TableRow } from './table-row.js';

/** A target with its content as it stood, and what was then the last that happened to it. */
export interface Standing extends TableRow {
  readonly content: PresentTarget['content'];
  readonly contentHash: string;
  readonly demoData: boolean;
  readonly last: NamedEvent;
}

/** Folded from a target's own events and those of its assessment, each stream in its order. */
export class TargetAsOf {
  private readonly project: ProjectAsOf;
  private last: RecordedEvent | undefined;
  private isDemo = false;

  constructor(targetId: string, upTo?: UpTo) {
    this.project = new ProjectAsOf(targetId, upTo);
  }

  /** The first that was ever recorded of it, before that moment or after. */
  get first(): RecordedEvent | undefined {
    return this.project.first;
  }

  /** False where the rest of its stream came later. Throws RecordTampered and RecordNotUnderstood. */
  take(event: RecordedEvent): boolean {
    if (!this.project.take(event)) return false;
    if (this.last === undefined || BigInt(event.position) > BigInt(this.last.position)) this.last = event;
    this.isDemo ||= namedEvent(event).summary['demoData'] === true;
    return true;
  }

  /** Nothing where there was nothing of it yet. */
  told(): Standing | undefined {
    const { project, last, isDemo: demoData } = this;
    const row = project.row();
    if (!row || !project.standing || !last) return undefined;
    const { content, contentHash } = project.standing;
    return { ...row, content, contentHash, demoData, last: namedEvent(last) };
  }
}
