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
}

interface Sender {
  /** For a command of this job. The same at every run but for `recordedAt`: a second delivery changes nothing. */
  envelope(intent: Intent): Envelope;
}

export interface JobContext extends Cause, Sender {
  readonly jobId: string;
  /** Who sends one of several commands: which one, the same at every run, and the revision that it goes by where it goes by one. */
  part(name: string | number, expectedRevision?: number): Sender;
}

export function contextOf(cause: Cause): JobContext {
  const key = `${cause.process}/${cause.eventId}/${cause.ordinal}`;
  return {
    ...{ jobId: jobIdOf(cause), ...cause, ...senderOf(cause, key) },
    part: (name, expectedRevision) => senderOf(cause, `${key}/${name}`, expectedRevision),
  };
}

const senderOf = (cause: Cause, key: string, expectedRevision?: number): Sender => ({
  envelope: ({ stream, command, data }) => ({
    commandId: uuidv5(key),
    commandHash: digestOf({ stream, command, data }),
    actor: { system: cause.process },
    correlationId: cause.correlationId,
    causationId: cause.eventId,
    recordedAt: new Date().toISOString(),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  }),
});
