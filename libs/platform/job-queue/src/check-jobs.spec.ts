import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { checkJobs, defineJob } from './index.js';

const job = (name: string) => defineJob({ name, payload: z.object({}) });
const [score, open] = [job('score'), job('open')];
const processes = [{ name: 'year-end', jobs: ['score', 'open'] }];

describe('the registry of jobs', () => {
  it('takes jobs that have one processor each and are asked for', () => {
    const definitions = [score, open];
    expect(() => checkJobs({ definitions, processes })).not.toThrow();
    const processors = definitions.map((definition) => ({ definition }));
    expect(() => checkJobs({ definitions, processors, processes })).not.toThrow();
  });

  it('names in one sentence all that is wrong', () => {
    const check = () =>
      checkJobs({
        definitions: [score, score, open, job('unasked')],
        processors: [{ definition: open }, { definition: open }, { definition: job('score') }],
        processes: [...processes, { name: 'greet', jobs: ['greet'] }],
      });
    const said = [
      'job score is defined twice',
      'job score has no processor',
      'job score has no processor',
      'job unasked has no processor',
      'the processor of score has a definition that is not listed',
      'job open has two processors',
      'process greet asks for greet, which is not defined',
      'no process asks for job unasked',
    ];
    expect(check).toThrow(
      new Error(`作业配置有误，请改正代码。The jobs cannot start, correct the code: ${said.join('; ')}`),
    );
  });
});
