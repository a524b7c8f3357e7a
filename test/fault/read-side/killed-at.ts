import { type TestProcess } from '../test-process.js';
import { type StatementProxy } from './statement-proxy.js';

export interface Kill {
  /** Its n-th statement from now on, of those that fit. */
  readonly nth: number;
  readonly of?: RegExp;
  /** Whether Postgres hears it; who asked never hears what came of it. */
  readonly isHeard: boolean;
}

/** SIGKILL between two statements. Resolves, when the process is gone, with where it was. */
export async function killedAt(wire: StatementProxy, process: TestProcess, kill: Kill): Promise<string> {
  const { nth, of = /^/, isHeard } = kill;
  let statements = 0;
  let last: string | undefined;
  wire.watch(({ sql, pass }) => {
    if (last !== undefined) return;
    if (of.test(sql)) statements += 1;
    if (statements < nth || isHeard) pass();
    if (statements < nth) return;
    last = shortened(sql);
    void process.kill();
  });
  const { signal } = await process.ended;
  if (signal !== 'SIGKILL') throw new Error(`it ended by itself:\n${process.err.join('\n')}`);
  return `${isHeard ? 'after' : 'before'} ${last ?? ''}`;
}

export const shortened = (sql: string): string => sql.trim().replaceAll(/\s+/g, ' ').slice(0, 30);
