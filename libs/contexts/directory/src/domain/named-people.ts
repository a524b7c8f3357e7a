import { z } from 'zod';

const namedPerson = z.object({ personId: z.string(), name: z.string() }).meta({ id: 'NamedPerson' });
export type NamedPerson = z.infer<typeof namedPerson>;

/** How those are called whose ids an answer has, beside them: who is not registered has no name, whose data is erased 〔已注销〕. */
export const namedPeople = z
  .array(namedPerson)
  .describe('其中各人的姓名 How those who are named in it are called, as far as they are registered');
