import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from './project.js';

const person = z.strictObject({
  /** What `--as` names. */
  as: z.string(),
  title: z.string(),
  personId: z.string(),
  unit: z.string(),
  roles: z.array(z.string()),
});
export type DemoPerson = z.infer<typeof person>;

/** The people of the demo county. */
export const demoPeople = (): readonly DemoPerson[] =>
  z.array(person).parse(JSON.parse(readFileSync(projectFile('infra/demo/people.json'), 'utf8')));
