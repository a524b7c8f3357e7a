import { digestOf, uuidv5, type Envelope } from '#domain/kernel';
import { z } from 'zod';

/** The outbox row that a job comes from. */
export interface Cause {
  readonly process: string;
  readonly eventId: string;
  readonly ordinal: number;
  readonly correlationId: string;
}

export const causeSchema: z.ZodType<Cause> = z.object({
  process: z.string(),
  eventId: z.string(),
  ordinal: z.number().int(),
  correlationId: z.string(),
});

/** The one rule of every job's id: the same cause is the same job, wherever it is enqueued again. No `:`, never an integer. */
export const jobIdOf = ({ process, eventId, ordinal }: Omit<Cause, 'correlationId'>): string =>
  `${process}-${eventId}-${ordinal}`;

interface Intent {
  readonly stream: string;
  /** The command's name. */
  readonly command: string;
  readonly data: unknown;
  /** Where one job sends several commands: which one it is, the same at every run. */
  readonly part?: string | number;
}

export interface JobContext extends Cause {
  readonly jobId: string;
  /** For a command of this job. The same at every run but for `recordedAt`: a second delivery changes nothing. */
  envelope(intent: Intent): Envelope;
}

export const contextOf = (cause: Cause): JobContext => ({
  jobId: jobIdOf(cause),
  ...cause,
  envelope: ({ stream, command, data, part }) => {
    const key = `${cause.process}/${cause.eventId}/${cause.ordinal}`;
    return {
      commandId: uuidv5(part === undefined ? key : `${key}/${part}`),
      commandHash: digestOf({ stream, command, data }),
      actor: { system: cause.process },
      correlationId: cause.correlationId,
      causationId: cause.eventId,
      recordedAt: new Date().toISOString(),
    };
  },
});
