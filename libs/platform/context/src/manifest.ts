import { type CanActivate, type Type } from '@nestjs/common';
import { type ICommandHandler, type IQueryHandler } from '@nestjs/cqrs';
import { type EventCatalogue } from '#domain/kernel';
import { type Settings, type StoreSettings } from '#platform/process';
import { type JobDefinition, type JobProcessor } from '#platform/job-queue';
import { readSideOf, type Process, type Projection } from '#platform/read-store';
import { type AnyRule } from './handler-of.js';

/** A class from DI whose `run` does the job that its `definition` names. */
export type Processor = Type<Pick<JobProcessor, 'definition'> & Pick<JobProcessor<never>, 'run'>>;

/** What contexts are set by. */
export type ContextSettings = Pick<
  StoreSettings,
  | 'region'
  | 'timezone'
  | 'administration'
  | 'personalDataUrl'
  | 'uploadProcesses'
  | 'uploadHeapMb'
  | 'uploadSeconds'
  | 'uploadWaitMs'
> &
  // Only the API has it: a worker shows nobody a name.
  Partial<Pick<Settings, 'masterKey' | 'httpHost' | 'trustedProxies' | 'demo' | 'oidc'>>;

interface KindOfStreams {
  readonly category: string;
  readonly decider: { readonly catalogue: EventCatalogue };
}

/** What a context is made of: its folder, this, and its name in the list of contexts. What it has none of is left out. */
export interface ContextParts {
  readonly name: string;
  /** None where a context only tells of what others recorded. */
  readonly streams?: KindOfStreams | readonly KindOfStreams[];
  /** A rule, or a handler of its own where a command is more than one decision on one stream. */
  readonly commands?: readonly (AnyRule | Type<ICommandHandler>)[];
  readonly queries?: readonly Type<IQueryHandler>[];
  readonly routes?: readonly Type[];
  readonly views?: readonly Projection[];
  readonly processes?: readonly Process[];
  readonly jobs?: readonly { readonly definition: JobDefinition; readonly processor: Processor }[];
  /** What its routes alone need: made in the API and nowhere else. */
  readonly serves?: readonly Type[];
  /** Asked before every route of the API, after it is known who asks. */
  readonly guards?: readonly Type<CanActivate>[];
  /** Brings tables of its own, which are no view's, up to date. */
  readonly prepare?: (settings: Pick<ContextSettings, 'personalDataUrl'>) => Promise<void>;
  /** What its handlers, routes and processors need, made of the settings; contexts after it may need it, too. */
  readonly provides?: (settings: ContextSettings) => readonly Provided[];
}

/** Its kinds of streams: none, one or several. */
const streamsOf = ({ streams = [] }: Pick<ContextParts, 'streams'>): readonly KindOfStreams[] => [streams].flat();

/** A class, or what makes one of what Nest brings: the classes it names. */
export type Provided =
  | Type
  | {
      readonly provide: Type;
      readonly inject?: Type[];
      readonly useFactory: (...brought: never[]) => unknown;
    };

export type Context = ContextParts;

export const defineContext = (parts: ContextParts): Context => parts;

/** What the projector runs and every reader reads of these contexts; catalogues of those too that have neither view nor process. */
export const readSideOfContexts = (contexts: readonly Context[]) => ({
  ...readSideOf(
    contexts.map(({ streams = [], views = [], processes = [] }) => ({
      prefixes: streamsOf({ streams }).map(({ category }) => `${category}-`),
      projections: views,
      processes,
    })),
  ),
  catalogues: contexts.flatMap((context) => streamsOf(context).map(({ decider }) => decider.catalogue)),
});

export const jobsOf = (contexts: readonly Context[]): readonly JobDefinition[] =>
  contexts.flatMap(({ jobs = [] }) => jobs.map(({ definition }) => definition));

export const processorsOf = (contexts: readonly Context[]): readonly Processor[] =>
  contexts.flatMap(({ jobs = [] }) => jobs.map(({ processor }) => processor));

/** Before any of their routes is asked; again changes nothing. */
export async function prepareContexts(
  contexts: readonly Context[],
  settings: Pick<ContextSettings, 'personalDataUrl'>,
): Promise<void> {
  for (const { prepare } of contexts) await prepare?.(settings);
}
