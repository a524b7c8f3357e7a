/** A target that changed: the last time is known. */
export interface Change {
  readonly targetId: string;
  readonly unit: string;
  /** Of its stream's last event, and where that stands in the log. */
  readonly revision: number;
  readonly position: string;
}

/** What changed behind a position, as far as it is known. */
export interface News {
  /** In the order of the log; all behind `whole`. */
  readonly changes: readonly Change[];
  readonly whole: string;
  readonly upTo: string;
}

/** Why whoever hears it must read anew what they show: more changed than is told one by one, they come with a place in no log of ours, or may see something else than before. */
export type Because = 'too-much' | 'unknown-place' | 'other-sight';

export type Told =
  | { readonly event: 'target'; readonly id: string; readonly data: Omit<Change, 'unit'> }
  | { readonly event: 'resync'; readonly id: string; readonly data: { readonly because: Because } };

/** One by one at a time; more is a list that one reads. */
export const MOST_TOLD = 200;

export const resync = (id: string, because: Because): Told => ({ event: 'resync', id, data: { because } });

/** What somebody is told who knows all up to `at` and sees these units and all below them. */
export function toldOf({ changes, whole, upTo }: News, at: string, scopes: readonly string[]): readonly Told[] {
  const known = BigInt(at);
  if (known > BigInt(upTo)) return [resync(upTo, 'unknown-place')];
  if (known < BigInt(whole)) return [resync(upTo, 'too-much')];
  const isSeen = (unit: string): boolean => scopes.some((scope) => scope === '*' || unit.startsWith(scope));
  const seen = changes.filter(({ position, unit }) => BigInt(position) > known && isSeen(unit));
  if (seen.length > MOST_TOLD) return [resync(upTo, 'too-much')];
  return seen.map(({ unit: _, ...data }) => ({ event: 'target', id: data.position, data }));
}
