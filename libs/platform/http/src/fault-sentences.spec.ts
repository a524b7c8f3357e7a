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

  it('asks for no quotes round a number, and lists what may stand there as each language does', () => {
    const { error } = z
      .strictObject({ year: z.int(), rows: z.number(), grade: z.enum(['a', 'b']) })
      .safeParse({ year: '2024', rows: 'x', grade: 'c', d: 1, e: 2 }, { error: faultMap });
    expect(error?.issues.map(({ message }) => message.split('\n'))).toEqual([
      ['应是数字，请去掉引号。', 'must be a number: take the quotes off.'],
      ['应是数字。', 'must be a number.'],
      ['应是以下之一：a、b。', 'must be one of: a, b.'],
      ['含有不认识的项（d、e），请去掉。', 'holds fields that nobody knows (d, e): take them out.'],
    ]);
  });
});
