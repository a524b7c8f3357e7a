import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { faultMap, faultSentence } from './fault-sentences.js';

const draft = z.object({
  unit: z.string(),
  budget: z.string(),
  indicators: z.array(z.object({ unit: z.string().optional() })),
});

const sentences = (sent: unknown) =>
  draft
    .safeParse(sent, { error: faultMap })
    .error?.issues.map(({ path, message }) => faultSentence(path.map(String), message).zh);

describe('the sentence about a fault', () => {
  it('names a unit by where it stands', () => {
    expect(sentences({ budget: '1', indicators: [{ unit: 3 }] })).toEqual([
      '单位代码没有填写，请填写。',
      '第 1 行的度量单位应是文字，请加引号，如 "3"。',
    ]);
  });

  it('tells what is null from what is missing, and asks for quotes round a number', () => {
    expect(sentences({ unit: null, budget: 120000, indicators: [] })).toEqual([
      '单位代码是空的，请填写；没有内容的项不要写。',
      '预算数（元）应是文字，请加引号，如 "120000"。',
    ]);
  });
});
