import { type JobDefinition } from './definition.js';

/** Refuses at start, in one sentence, what could not work: each job has one definition, one processor and someone who asks for it. */
export function checkJobs(jobs: {
  readonly definitions: readonly JobDefinition[];
  /** Given where they run. */
  readonly processors?: readonly { readonly definition: JobDefinition<never> | JobDefinition }[];
  readonly processes: readonly { readonly name: string; readonly jobs: readonly string[] }[];
}): void {
  const { definitions, processors, processes } = jobs;
  const names = new Set(definitions.map(({ name }) => name));
  const asked = new Set(processes.flatMap((process) => process.jobs));
  const problems = [
    ...twice(definitions.map(({ name }) => name)).map((name) => `job ${name} is defined twice`),
    ...(processors === undefined ? [] : unmatched(definitions, processors)),
    ...processes.flatMap(({ name, jobs: wanted }) =>
      wanted.filter((job) => !names.has(job)).map((job) => `process ${name} asks for ${job}, which is not defined`),
    ),
    ...[...names].filter((name) => !asked.has(name)).map((name) => `no process asks for job ${name}`),
  ];
  if (problems.length === 0) return;
  throw new Error(`作业配置有误，请改正代码。The jobs cannot start, correct the code: ${problems.join('; ')}`);
}

/** By identity: a processor with a definition of its own would check other payloads and retry otherwise. */
function unmatched(
  definitions: readonly JobDefinition[],
  processors: readonly { readonly definition: JobDefinition<never> | JobDefinition }[],
): readonly string[] {
  const run: readonly unknown[] = processors.map(({ definition }) => definition);
  return [
    ...definitions.filter((each) => !run.includes(each)).map(({ name }) => `job ${name} has no processor`),
    ...processors
      .filter(({ definition }) => !(definitions as readonly unknown[]).includes(definition))
      .map(({ definition: { name } }) => `the processor of ${name} has a definition that is not listed`),
    ...twice(processors.map(({ definition: { name } }) => name)).map((name) => `job ${name} has two processors`),
  ];
}

const twice = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
];
