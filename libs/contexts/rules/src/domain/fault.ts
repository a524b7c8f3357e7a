import { type z } from 'zod';

/** One thing that rules cannot be published with, where it is, and what to do about it. */
export interface Fault {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

export type Path = readonly PropertyKey[];

/** `chains · 第 2 项 item 2 · name` */
export const placed = (path: Path): string =>
  path.map((part) => (typeof part === 'number' ? `第 ${part + 1} 项 item ${part + 1}` : String(part))).join(' · ');
/** `path` as it stands in the JSON. */
export const fault = (path: Path, zh: string, en: string): Fault => ({ path: placed(path), zh, en });

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Of what may be written in several ways, those of the way that it comes nearest to. */
function nearest(issue: z.core.$ZodIssue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [first, ...others] = issue.errors.map((issues) => issues.flatMap(nearest));
  const least = others.reduce((best, each) => (each.length < best.length ? each : best), first ?? []);
  if (least.length === 0) return [issue];
  return least.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

/** Our own messages are in both languages, one behind the other; those of the form are in English. */
function said({ path, message }: Issue): Fault {
  const [, zh, en] = /^(.*。)\s*([ -~]+)$/s.exec(message) ?? [];
  const at = path.length > 0 ? path : ['全文 the whole'];
  return fault(at, zh ?? `写法有误（${message}）。`, en ? `It ${en}` : `It is not as it must be (${message}).`);
}

export const inWords = (issue: z.core.$ZodIssue): readonly Fault[] => nearest(issue).map(said);
