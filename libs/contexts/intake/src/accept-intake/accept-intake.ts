import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { command } from '#platform/context/core';
import { ErrorsUndecided, ProposalsUndecided, type OpenError } from '../decide-findings/decide.errors.js';
import { openErrors } from '../domain/decided.js';
import { asImporter } from '../domain/importer.js';
import { IntakeNotRead, ReadingIsStale } from '../domain/intake.errors.js';
import { type PresentIntake } from '../domain/intake.state.js';
import { intakeStreams } from '../domain/intake.streams.js';
import { placesOf } from '../domain/whereabouts.js';
import { twoSentences } from '../reading/two-sentences.js';

/** Accepts what was read (`digest`) with every decision on its errors and proposals; the drafts follow from it. */
export class AcceptIntake extends command({
  streams: intakeStreams,
  id: 'intakeId',
  data: z.object({ intakeId: z.uuid(), digest: hashText }),
  onConflict: 'anew',
}) {}

export const acceptIntake = AcceptIntake.rule((state, { data: { intakeId, digest }, envelope: { actor } }) => {
  const intake = asImporter(state, intakeId, actor, 'intake.accept');
  if (intake.status !== 'read' || !intake.read) throw new IntakeNotRead(intake.status);
  if (intake.read.digest !== digest) throw new ReadingIsStale(intake.read.digest);
  const undecided = intake.proposals.filter(({ decision }) => !decision).map(({ id }) => id);
  if (undecided.length > 0) throw new ProposalsUndecided(undecided);
  const errors = openErrors(intake);
  if (errors.length > 0) throw new ErrorsUndecided(errorsOf(intake, errors));
  const repairs = intake.proposals.filter(({ decision }) => decision === 'accepted').map(({ id }) => id);
  const acceptedBy = 'system' in actor ? actor.system : actor.personId;
  return [{ type: 'IntakeAccepted', data: { intakeId, digest, acceptedBy, repairs } }];
});

function errorsOf(intake: PresentIntake, numbers: readonly number[]): OpenError[] {
  const placeOf = placesOf(intake);
  return numbers.flatMap((number) => {
    const finding = intake.findings[number - 1];
    if (!finding) return [];
    const { line, sheet, column, proposal } = finding;
    const [said, place] = [twoSentences(finding), placeOf(finding)];
    const at = place ? { zh: `${place.zh}：`, en: `${place.en}: ` } : { zh: '', en: '' };
    return [{ finding: number, line, sheet, column, proposal, zh: at.zh + said.zh, en: at.en + said.en }];
  });
}
