import { z } from 'zod';
import { recording } from '#platform/context/core';
import { rulesInspection } from './domain/inspection.js';
import { rulesStreams } from './domain/rules.streams.js';

const text = z.string().optional();
const count = z.int().optional();

export const rulesRecording = recording({
  streams: rulesStreams,
  inspection: rulesInspection,
  words: {
    RulesDrafted: { zh: '起草规则', en: 'rules drafted' },
    RulesPublished: { zh: '发布规则', en: 'rules published' },
  },
  summary: z.object({
    ...{ fiscalYear: count, version: count, contentHash: text, draftedBy: text, publishedBy: text },
  }),
});
