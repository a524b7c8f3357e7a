/** One thing that a process needs; why, where it is not up. */
export interface Condition {
  readonly status: 'up' | 'degraded' | 'down';
  readonly message?: string;
  readonly troubles?: readonly string[];
}

/**
 * Whether the process can do its work (`ok`), can but something wants looking at (`degraded`: to restart it would mend nothing),
 * cannot (`error`), or is about to end.
 */
export interface Health {
  readonly status: 'ok' | 'degraded' | 'error' | 'shutting_down';
  readonly details: Readonly<Record<string, Condition>>;
}

type Why = string | { readonly troubles: readonly string[] };

const reason = (why: Why) => (typeof why === 'string' ? { message: why } : why);

export const up: Condition = { status: 'up' };
export const degraded = (why: Why): Condition => ({ status: 'degraded', ...reason(why) });
export const down = (why: Why): Condition => ({ status: 'down', ...reason(why) });

/** As bad as the worst of them. */
export function healthOf(details: Health['details'], isEnding: boolean): Health {
  const found = new Set(Object.values(details).map(({ status }) => status));
  const standing = found.has('down') ? 'error' : found.has('degraded') ? 'degraded' : 'ok';
  return { status: isEnding ? 'shutting_down' : standing, details };
}
