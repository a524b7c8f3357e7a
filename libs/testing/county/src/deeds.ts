import { type AssessmentEvent } from '#contexts/assessments';
import { type Actor } from '#domain/kernel';
import { hashOfRevision, type TargetEvent } from '#contexts/targets';
import { contentOf } from './content.js';
import { drafterOf, type County, type Project } from './county.js';
import { handedIn, opened, reported, scored } from './on-assessment.js';
import { drafted, revised, signed, submitted } from './on-target.js';
import { type Done, type Moment } from './moment.js';
import { type Step } from './plan.js';
import { type FullContent } from './rows.js';

const HASH_BYTES = 32;

/** What the steps of the projects' plans write. Of each project the hash of its content is kept; the rest is made again. */
export class Deeds {
  private readonly hashes: Buffer;
  private last: { readonly ordinal: number; readonly revisions: number; readonly content: FullContent } | undefined;

  constructor(readonly county: County) {
    this.hashes = Buffer.alloc(county.sizes.projects * HASH_BYTES);
  }

  done(project: Project, step: Step): Done {
    const { county } = this;
    const made = () => this.content(project, step);
    const kept = this.hashes.subarray(project.ordinal * HASH_BYTES, (project.ordinal + 1) * HASH_BYTES);
    if (step.act.kind !== 'draft' && step.act.kind !== 'revise') {
      return doneAt({ county, project, step, content: made, contentHash: kept.toString('hex') });
    }
    const content = made();
    const contentHash = hashOfRevision({ id: project.targetId, indicatorsAdded: 0 }, content);
    kept.write(contentHash, 'hex');
    return doneAt({ county, project, step, content: () => content, contentHash });
  }

  /** What follows at once from a step (an assessment from an approval, a score from a report) names the same content. */
  private content(project: Project, { revisions }: Step): FullContent {
    const { ordinal } = project;
    if (this.last?.ordinal === ordinal && this.last.revisions === revisions) return this.last.content;
    const content = contentOf(this.county.sizes.seed, project, revisions);
    this.last = { ordinal, revisions, content };
    return content;
  }
}

function doneAt(moment: Moment): Done {
  const { act } = moment.step;
  switch (act.kind) {
    case 'approve':
    case 'return':
      return signed(moment, act);
    case 'open':
      return { actor: { system: 'open-approved-assessments' }, events: [opened(moment)] };
    case 'score':
      return { actor: { system: 'score-submitted-assessments' }, events: [scored(moment)] };
    case 'draft':
      return { actor: authorOf(moment.project), events: [drafted(moment)] };
    case 'revise':
      return byDrafter(moment, revised(moment));
    case 'submit':
      return byDrafter(moment, submitted(moment));
    case 'report':
      return byDrafter(moment, reported(moment, act.last));
    case 'hand-in':
      return byDrafter(moment, handedIn(moment));
  }
}

const byDrafter = ({ project }: Moment, event: TargetEvent | AssessmentEvent): Done => ({
  actor: drafterOf(project.unit),
  events: [event],
});

const authorOf = ({ unit }: Project): Actor => (unit.imports ? { system: 'apply-accepted-intakes' } : drafterOf(unit));
