import { setTimeout as sleep } from 'node:timers/promises';

const RENEW_EVERY_MS = 1000;
/** A lease that was not renewed for so long is anybody's. */
export const FREE_AFTER_MS = 3000;

interface Leased {
  lose(): void;
}

/**
 * Renews whatever leads there are, all in one statement a second, until it is told to end; never rejects. A database that does not answer
 * says nothing about a lease: only time does.
 */
export async function keepAll<L extends Leased>(
  renewAll: (leads: readonly L[]) => Promise<readonly L[]>,
  leads: () => readonly L[],
  until: AbortSignal,
): Promise<void> {
  const renewedAt = new WeakMap<L, number>();
  const age = (lead: L): number => performance.now() - (renewedAt.get(lead) ?? performance.now());
  for (;;) {
    const asked = leads();
    for (const lead of asked) renewedAt.set(lead, renewedAt.get(lead) ?? performance.now());
    if (await sleep(RENEW_EVERY_MS, false, { signal: until }).catch(() => true)) return;
    const held = await renewAll(asked).catch(() => undefined);
    for (const lead of held ?? []) renewedAt.set(lead, performance.now());
    const isLost = (lead: L): boolean => (held ? !held.includes(lead) : age(lead) >= FREE_AFTER_MS);
    for (const lead of asked.filter(isLost)) lead.lose();
  }
}
