import { type EventCatalogue } from '#domain/kernel';
import { type JobDefinition } from '#platform/job-queue';
import { type Process } from '#platform/read-store';
import { type ByType } from '#platform/read-store/core';

/** A job with a payload as its definition has it. */
type RequestOf<Job> =
  Job extends JobDefinition<infer Payload> ? { readonly job: Job; readonly payload: Payload } : never;

interface ProcessParts<Catalogue extends EventCatalogue, Jobs extends readonly JobDefinition[]> {
  /** Kebab-case; the ids of its jobs, and so of their commands, are made of it. */
  readonly name: string;
  readonly catalogue: Catalogue;
  /** Those that it may ask for. */
  readonly jobs: Jobs;
  readonly on: ByType<Catalogue, readonly RequestOf<Jobs[number]>[]>;
}

type Answers = Readonly<
  Record<string, (event: never) => readonly { readonly job: JobDefinition; readonly payload: unknown }[]>
>;

/** What must follow from an event: pure functions, typed by the catalogue and the jobs that it names. */
export function process<Catalogue extends EventCatalogue, const Jobs extends readonly JobDefinition[]>(
  parts: ProcessParts<Catalogue, Jobs>,
): Process {
  // Checked by the signature; the runner hands each function events of its type only.
  const answers = Object.entries(parts.on as unknown as Answers);
  const on = answers.map(([type, answer]) => [
    type,
    (event: never) => answer(event).map(({ job, payload }) => ({ job: job.name, payload })),
  ]);
  return { ...parts, jobs: parts.jobs.map(({ name }) => name), on: Object.fromEntries(on) as Process['on'] };
}
