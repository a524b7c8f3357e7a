import { z } from 'zod';

/** What an administrator of accounts does, or who works on the machine itself. */
export const deedSchema = z.enum([
  ...(['account-made', 'reset-asked', 'reset-done', 'account-blocked', 'account-unblocked', 'sessions-ended'] as const),
  ...(['code-made', 'code-redeemed'] as const),
]);

export const MACHINE = 'machine';

export interface Deed {
  readonly deedId: string;
  readonly at: Date;
  /** The id of a person, or MACHINE: somebody with the right to write to the database. */
  readonly by: string;
  readonly deed: z.infer<typeof deedSchema>;
  /** To whose account. */
  readonly personId: string | null;
  readonly reason: string | null;
}
