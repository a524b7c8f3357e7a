import pg from 'pg';

/**
 * Of what a query failed with: Postgres did not answer, or answered that it is going or out of connections (classes 08, 53, 57). That
 * its disk is full (53100) is told as such, and everything else is a fault of ours.
 */
export const isOutOfReach = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || /^(08|53(?!100)|57)/.test(error.code ?? '');
