import { QueryFailedError } from 'typeorm';
import { HandlerFailed } from '../runners/consumer.js';

/**
 * SQLSTATE classes by which Postgres refuses a value of an event. 42 (no such table or column, no privilege) is none of them: the
 * deployment is wrong, for every event. The others are the weather (connection, deadlock, shutdown, full disk).
 */
const OF_CONTENT = ['21', '22', '23', '54', 'P0'];

/** It will fail again and again, for what is in the event. */
export function isOfContent(error: unknown): error is Error {
  if (error instanceof HandlerFailed) return true;
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { readonly code?: unknown };
  return typeof code === 'string' && OF_CONTENT.includes(code.slice(0, 2));
}
