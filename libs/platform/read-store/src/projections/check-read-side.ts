import { type EventCatalogue } from '#domain/kernel';
import { type Process, type Projection } from './projection.js';
import { tableNameOf } from '../rows/entity.js';

/** Refuses at start what could not work; answers every event type that the application knows. */
export function checkReadSide(side: {
  readonly projections: readonly Projection[];
  readonly processes: readonly Process[];
  /** Of contexts that have neither. */
  readonly catalogues?: readonly EventCatalogue[];
  /** The names of all job definitions, where they are known. */
  readonly jobs?: readonly string[];
}): ReadonlySet<string> {
  const { projections, processes, catalogues = [], jobs } = side;
  const problems = [
    ...[...projections, ...processes].flatMap((each) => [...outsideItsCatalogue(each), ...withoutHandler(each)]),
    ...twice(projections.map(({ name, version }) => `projection ${name} v${version}`)),
    ...twice(processes.map(({ name }) => `process ${name}`)),
    ...processes
      .filter(({ name }) => projections.some((each) => each.name === name))
      .map(({ name }) => `${name} is a projection and a process`),
    ...twice(projections.flatMap(({ entities }) => entities.map((entity) => `table ${tableNameOf(entity)}`))),
    ...projections.flatMap(misnamedTables),
    ...processes.filter((each) => each.jobs.length === 0).map(({ name }) => `process ${name} names no job`),
    ...processes.flatMap((each) => withoutDefinition(each, jobs)),
    ...processes
      .filter(({ name }) => !/^[a-z][a-z0-9-]*$/.test(name))
      .map(({ name }) => `process ${name}: not kebab-case`),
  ];
  if (problems.length > 0) {
    throw new Error(`读侧配置有误，请改正代码。The read side cannot start, correct the code: ${problems.join('; ')}`);
  }
  const all = [...projections, ...processes].map(({ catalogue }) => catalogue);
  return new Set([...all, ...catalogues].flatMap((catalogue) => Object.keys(catalogue)));
}

const outsideItsCatalogue = ({ name, on, catalogue }: Projection | Process): readonly string[] =>
  Object.keys(on)
    .filter((type) => !Object.hasOwn(catalogue, type))
    .map((type) => `${name} names ${type}, which its catalogue does not know`);

const withoutHandler = ({ name, on }: Projection | Process): readonly string[] =>
  Object.entries(on)
    .filter(([, handler]) => typeof handler !== 'function')
    .map(([type]) => `${name} has no function for ${type}`);

const withoutDefinition = ({ name, jobs }: Process, defined: readonly string[] | undefined): readonly string[] =>
  jobs
    .filter((job) => defined?.includes(job) === false)
    .map((job) => `process ${name} asks for the job ${job}, which has no definition`);

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) < index).map((name) => `${name} is there twice`);

const misnamedTables = ({ name, version, entities }: Projection): readonly string[] =>
  entities
    .map(tableNameOf)
    .filter((table) => !table.endsWith(`__v${version}`))
    .map((table) => `${name}: table ${table} must end in __v${version}`);
