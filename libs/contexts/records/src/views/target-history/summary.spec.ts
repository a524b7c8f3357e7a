import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { recordings } from '#contexts/core';
import { asCurrent } from '#platform/event-store';
import { recordedEvents } from '#testing';
import { historySummarySchema } from './summary.js';

const folder = join(import.meta.dirname, '../../../../../../test/fixtures/events');
const sample = z.object({ type: z.string(), schema: z.int(), data: z.record(z.string(), z.unknown()) });
const samples = readdirSync(folder).map((file) => sample.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));

/**
 * What version 2 of the history tells. Another key of an event that has shipped is another version; one that only a new type of event has
 * is none.
 */
const told = [
  ...['fiscalYear', 'unit', 'round', 'step', 'stepName', 'opinion', 'reason', 'contentHash', 'writtenBy'],
  ...['submittedBy', 'approvedBy', 'returnedBy', 'withdrawnBy', 'voidedBy', 'reopenedBy', 'source'],
  ...['vote', 'ordinal', 'fromStep', 'toStep', 'to', 'person', 'at', 'text', 'on', 'onBehalfOf', 'assignedTo'],
  ...['signedBy', 'takenBackBy', 'assignedBy', 'transferredBy', 'addedBy', 'removedBy', 'urgedBy', 'commentedBy'],
  // `from` stands in hand-overs alone, of which the first release that has them wrote the first.
  ...['proposedBy', 'acceptedBy', 'declinedBy', 'numbers', 'from'],
  ...['copiedBy', 'readBy', 'submittedRevision', 'total', 'grade', 'policy', 'engineVersion', 'digest', 'demoData'],
];

describe('what contexts say of their events', () => {
  it('is there for every event that has shipped, and tells no content', () => {
    for (const { type, schema, data } of samples) {
      const recording = recordings.find(({ streams }) => type in streams.decider.catalogue);
      if (!recording) throw new Error(`nobody says anything of ${type}`);
      expect(recording.words[type]).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
      const [event] = recordedEvents(recording.streams.of('sample'), [{ type, data }]);
      const old = { ...event!, metadata: { ...event!.metadata, schema } };
      const current = asCurrent(old, recording.streams.decider.catalogue).data as Record<string, unknown>;
      const summary = recording.summary.parse(current);
      expect(Object.keys(summary)).not.toContain('content');
      if (!recording.ofTarget) continue;
      expect(Object.keys(summary).sort()).toEqual(told.filter((key) => key in current).sort());
      // Who did it is never left out.
      expect(told).toEqual(expect.arrayContaining(Object.keys(current).filter((key) => key.endsWith('By'))));
    }
  });

  it('makes the summary of a history', () => {
    expect(Object.keys(historySummarySchema.shape).sort()).toEqual([...told].sort());
    const source = { intakeId: 'i', project: 0, line: 7 };
    expect(historySummarySchema.parse({ source: { ...source, digest: 'd' }, content: {} })).toEqual({ source });
  });
});
