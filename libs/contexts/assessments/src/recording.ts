import { z } from 'zod';
import { recording } from '#platform/context/core';
import { assessmentEventWords } from './domain/event-words.js';
import { assessmentStreams } from './domain/assessment.streams.js';
import { assessmentInspection } from './domain/inspection.js';

const text = z.string().optional();
const count = z.int().optional();

export const assessmentsRecording = recording({
  streams: assessmentStreams,
  inspection: assessmentInspection,
  ofTarget: true,
  words: assessmentEventWords,
  summary: z.object({
    ...{ fiscalYear: count, unit: text, round: count, contentHash: text, submittedBy: text },
    ...{ submittedRevision: count, total: text, grade: text, engineVersion: count, digest: text },
    policy: z.object({ id: z.string(), version: z.int() }).optional(),
    demoData: z.boolean().optional(),
  }),
});
