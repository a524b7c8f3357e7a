import { z } from 'zod';
import { type Actor, hashText } from '#domain/kernel';
import { command } from '#platform/context/core';
import { mayImport, asImporter, unitsOf } from '../domain/importer.js';
import { IntakeNotRead, NotTheImporter, ReadingIsStale } from '../domain/intake.errors.js';
import { type Decision } from '../domain/intake.shapes.js';
import { withDecision, type PresentIntake } from '../domain/intake.state.js';
import { intakeStreams } from '../domain/intake.streams.js';
import { askedDecision, askedRest } from './asked.js';
import { decisionFor, forRestOfErrors, forRestOfProposals } from './decision-for.js';

/** Findings and proposals never change once they are read: decisions on them commute, and of two on one finding the later holds. */
export class DecideFindings extends command({
  streams: intakeStreams,
  id: 'intakeId',
  data: z.object({
    intakeId: z.uuid(),
    digest: hashText.optional(),
    decisions: z.array(askedDecision),
    rest: askedRest.optional(),
  }),
  onConflict: 'anew',
}) {}

export const decideFindings = DecideFindings.rule((state, { data, envelope: { actor } }) => {
  const intake = asImporter(state, data.intakeId, actor, 'intake.decide');
  const read = intake.read?.digest;
  refuseStale(data.digest, read);
  const { made, decided } = decide(intake, data);
  if (made.length === 0) return [];
  if (intake.status !== 'read' || read === undefined) throw new IntakeNotRead(intake.status);
  // A value may name another unit, which they must be a drafter of, too.
  if (!mayImport(actor, unitsOf(decided))) throw new NotTheImporter(unitsOf(decided));
  return [{ type: 'DecisionsMade', data: { digest: read, decidedBy: idOf(actor), decisions: [...made] } }];
});

const idOf = (actor: Actor): string => ('system' in actor ? actor.system : actor.personId);

function refuseStale(seen: string | undefined, read: string | undefined): void {
  if (seen !== undefined && read !== undefined && seen !== read) throw new ReadingIsStale(read);
}

type Asked = Pick<DecideFindings['data'], 'decisions' | 'rest'>;

/** One after the other, each on what those before it left. */
function decide(intake: PresentIntake, { decisions, rest = {} }: Asked) {
  const made: Decision[] = [];
  const add = (now: PresentIntake, found: readonly Decision[]): PresentIntake => {
    made.push(...found);
    return found.reduce(withDecision, now);
  };
  const listed = decisions.reduce((now, asked) => add(now, decisionFor(asked, now)), intake);
  const ofAll = add(listed, forRestOfProposals(rest.proposals, listed));
  return { decided: add(ofAll, forRestOfErrors(rest.errors, ofAll)), made };
}
