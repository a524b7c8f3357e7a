import { type z } from 'zod';
import { type Backoff } from '#platform/process';

/** A job's name, the check of its payload and how often it is tried. Every job has exactly one. */
export interface JobDefinition<Payload = unknown> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly attempts: number;
  readonly backoff: Backoff;
}

// 1, 2, 4 … 60 s, then every minute: about a day, so that nothing is lost to a store that is down for the night.
const ATTEMPTS = 1440;
const BACKOFF: Backoff = { firstMs: 1000, longestMs: 60_000 };

export function defineJob<Payload>(job: {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly attempts?: number;
  readonly backoff?: Backoff;
}): JobDefinition<Payload> {
  if (!/^[a-z][a-z0-9-]*$/.test(job.name))
    throw new Error(`作业名应为 kebab-case a job's name is kebab-case: ${job.name}`);
  return { attempts: ATTEMPTS, backoff: BACKOFF, ...job };
}

/** By name; throws when two share one. */
export function definitionsByName<D extends JobDefinition>(definitions: readonly D[]): ReadonlyMap<string, D> {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  if (byName.size < definitions.length) {
    const names = definitions.map(({ name }) => name);
    const twice = names.filter((name, index) => names.indexOf(name) < index);
    throw new Error(`作业重名，请改名。Two jobs share a name, rename one: ${twice.join(', ')}`);
  }
  return byName;
}
