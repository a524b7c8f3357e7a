import { setTimeout as sleep } from 'node:timers/promises';

const RENEW_EVERY_MS = 1000;
/** A lease that was not renewed for so long is anybody's. */
export const FREE_AFTER_MS = 3000;

interface Leased {
  lose(): void;
}

/**
 * Renews whatever leases there are, all in one statement a second, until it is told to end; never rejects. A database that does not answer
 * says nothing about a lease: only time does.
 */
export async function keepAll<L extends Leased>(
  renewAll: (leases: readonly L[]) => Promise<readonly L[]>,
  leases: () => readonly L[],
  until: AbortSignal,
): Promise<void> {
  const renewedAt = new WeakMap<L, number>();
  const age = (lease: L): number => performance.now() - (renewedAt.get(lease) ?? performance.now());
  for (;;) {
    const asked = leases();
    for (const lease of asked) renewedAt.set(lease, renewedAt.get(lease) ?? performance.now());
    if (await sleep(RENEW_EVERY_MS, false, { signal: until }).catch(() => true)) return;
    const held = await renewAll(asked).catch(() => undefined);
    for (const lease of held ?? []) renewedAt.set(lease, performance.now());
    const isLost = (lease: L): boolean => (held ? !held.includes(lease) : age(lease) >= FREE_AFTER_MS);
    for (const lease of asked.filter(isLost)) lease.lose();
  }
}
