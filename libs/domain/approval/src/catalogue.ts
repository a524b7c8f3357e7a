import { z } from 'zod';
import { approvalSchemas } from './events.js';

/** Schema 1 opened the next step, and after the last one that does not exist: the subject's approval follows. */
const withNextStep = (data: unknown): unknown => {
  const { step, ...rest } = z.looseObject({ step: z.int() }).parse(data);
  return { ...rest, step, opens: { step: step + 1 } };
};

const first = <Data>(data: z.ZodType<Data>) => ({ schema: 1, data });

/** What happens within a round, spread into the catalogue of each subject. */
export const approvalCatalogue = {
  SignatureGiven: first(approvalSchemas.SignatureGiven),
  StepApproved: { schema: 2, data: approvalSchemas.StepApproved, upcasters: { 1: withNextStep } },
  SignatureTakenBack: first(approvalSchemas.SignatureTakenBack),
  StepReturned: first(approvalSchemas.StepReturned),
  TaskAssigned: first(approvalSchemas.TaskAssigned),
  TaskTransferred: first(approvalSchemas.TaskTransferred),
  SignerAdded: first(approvalSchemas.SignerAdded),
  SignerRemoved: first(approvalSchemas.SignerRemoved),
  StepUrged: first(approvalSchemas.StepUrged),
  Commented: first(approvalSchemas.Commented),
  Copied: first(approvalSchemas.Copied),
  CopyRead: first(approvalSchemas.CopyRead),
  CellsProposed: first(approvalSchemas.CellsProposed),
  CellsAccepted: first(approvalSchemas.CellsAccepted),
  CellsDeclined: first(approvalSchemas.CellsDeclined),
};
