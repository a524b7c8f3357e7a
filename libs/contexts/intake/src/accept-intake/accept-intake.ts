import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { command } from '#platform/context/core';
import { asImporter } from '../domain/importer.js';
import { IntakeNotRead, ProposalsUndecided, ReadingIsStale } from '../domain/intake.errors.js';
import { intakeStreams } from '../domain/intake.streams.js';

/** Accepts what was read (`digest`) with every decision on its proposals; the drafts follow from it. */
export class AcceptIntake extends command({
  streams: intakeStreams,
  id: 'intakeId',
  data: z.object({ intakeId: z.uuid(), digest: hashText }),
  onConflict: 'anew',
}) {}

export const acceptIntake = AcceptIntake.rule((state, { data: { intakeId, digest }, envelope: { actor } }) => {
  const intake = asImporter(state, intakeId, actor);
  if (intake.status !== 'read' || !intake.read) throw new IntakeNotRead(intake.status);
  if (intake.read.digest !== digest) throw new ReadingIsStale(intake.read.digest);
  const undecided = intake.proposals.filter(({ decision }) => !decision).map(({ id }) => id);
  if (undecided.length > 0) throw new ProposalsUndecided(undecided);
  const repairs = intake.proposals.filter(({ decision }) => decision === 'accepted').map(({ id }) => id);
  const acceptedBy = 'system' in actor ? actor.system : actor.personId;
  return [{ type: 'IntakeAccepted', data: { intakeId, digest, acceptedBy, repairs } }];
});
