import { type Type } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { type Decided } from '#platform/event-store';
import { type JobContext, type JobDefinition, type JobProcessor } from '#platform/job-queue';
import { construct, named, type Needed, type Tokens } from './needed.js';

/** Whom a job may turn to. */
export interface Running<Needs extends Tokens> {
  /** In whose name its commands are sent: `X.by(job, data)` is the same command at every run. */
  readonly job: JobContext;
  readonly needs: Needed<Needs>;
  readonly send: (command: ICommand) => Promise<Decided>;
}

interface ProcessorParts<Payload, Needs extends Tokens> {
  readonly needs?: Needs;
  /** May be run again, after a failure or a killed worker. */
  readonly run: (payload: Payload, running: Running<Needs>) => Promise<void>;
}

/** A job as a manifest lists it: its definition, and the class of which Nest makes what runs it. */
export function processorOf<Payload, Needs extends Tokens>(
  definition: JobDefinition<Payload>,
  { needs, run }: ProcessorParts<Payload, Needs>,
): { readonly definition: JobDefinition<Payload>; readonly processor: Type<JobProcessor<Payload>> } {
  class Processor implements JobProcessor<Payload> {
    readonly definition = definition;
    private readonly needs: Needed<Needs>;

    constructor(
      private readonly commandBus: CommandBus,
      ...given: unknown[]
    ) {
      this.needs = named(needs, given);
    }

    run(payload: Payload, job: JobContext): Promise<void> {
      const send = (command: ICommand): Promise<Decided> => this.commandBus.execute(command);
      return run(payload, { job, needs: this.needs, send });
    }
  }
  Object.defineProperty(Processor, 'name', { value: `${definition.name}-processor` });
  construct(Processor, CommandBus, needs);
  return { definition, processor: Processor };
}
