import { decidableAnew, type Envelope } from '#domain/kernel';
import { asImporter } from '../domain/importer.js';
import { IntakeNotRead, ProposalsUndecided, ReadingIsStale } from '../domain/intake.errors.js';
import { type IntakeAccepted } from '../domain/intake.events.js';
import { type Intake } from '../domain/intake.state.js';

/** Accepts what was read (`digest`) with every decision on its proposals; the drafts follow from it. */
export class AcceptIntake {
  constructor(
    readonly data: { readonly intakeId: string; readonly digest: string },
    readonly envelope: Envelope,
  ) {}
}

export const acceptIntake = ({ data: { intakeId, digest }, envelope: { actor } }: AcceptIntake) =>
  decidableAnew((state: Intake): IntakeAccepted[] => {
    const intake = asImporter(state, intakeId, actor);
    if (intake.status !== 'read' || !intake.read) throw new IntakeNotRead(intake.status);
    if (intake.read.digest !== digest) throw new ReadingIsStale(intake.read.digest);
    const undecided = intake.proposals.filter(({ decision }) => !decision).map(({ id }) => id);
    if (undecided.length > 0) throw new ProposalsUndecided(undecided);
    const repairs = intake.proposals.filter(({ decision }) => decision === 'accepted').map(({ id }) => id);
    const acceptedBy = 'system' in actor ? actor.system : actor.personId;
    return [{ type: 'IntakeAccepted', data: { intakeId, digest, acceptedBy, repairs } }];
  });
