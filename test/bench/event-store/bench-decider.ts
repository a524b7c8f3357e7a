import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Decider, decidableAnew, defineCatalogue, type Envelope, sha256 } from '#domain/kernel';
import { sampleEvent, type SampleEvent } from './sample-event.js';

const catalogue = defineCatalogue({
  IndicatorReported: {
    schema: 1,
    data: z.strictObject({
      number: z.number().int(),
      unit: z.string(),
      indicator: z.string(),
      period: z.string(),
      reported: z.string(),
      unitOfMeasure: z.string(),
      remark: z.string(),
      reportedBy: z.string(),
      reportedAt: z.string(),
    }),
  },
});

/** What a command of the application works on: a state, a catalogue and a rule that looks at the state. */
export const benchDecider: Decider<{ readonly reports: number }, SampleEvent> = {
  initialState: { reports: 0 },
  evolve: ({ reports }) => ({ reports: reports + 1 }),
  catalogue,
};

export const report = (count = 1) =>
  decidableAnew(({ reports }: { readonly reports: number }) => {
    if (reports > 1_000_000) throw new Error('a stream of the bench holds a few dozen reports');
    return Array.from({ length: count }, sampleEvent);
  });

export function commandOn(stream: string): Envelope {
  const commandId = randomUUID();
  return {
    commandId,
    commandHash: sha256(`${stream}/${commandId}`),
    actor: { system: 'bench' },
    correlationId: commandId,
    recordedAt: new Date().toISOString(),
  };
}
