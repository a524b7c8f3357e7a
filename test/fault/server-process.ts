import { TestProcess } from './test-process.js';
import { until } from './until.js';

/** Where a server writes and listens. */
export interface Place {
  readonly databaseUrl: string;
  /** A free one when left out. */
  readonly port?: number;
}

/** The event store's server as its command starts it; it may refuse to run. */
export const spawnServer = ({ databaseUrl, port = 0 }: Place): TestProcess =>
  new TestProcess('apps/event-store/src/main.ts', ['--port', String(port), '--database-url', databaseUrl]);

/** Resolves when it serves, with its address; rejects, with what it said, when it ends instead. */
export async function served(server: TestProcess): Promise<string> {
  const line = () => server.out.find((each) => each.startsWith('ready '));
  await until(
    () => line() !== undefined || !server.isRunning,
    () => `a server that serves: ${server.err.join('\n')}`,
  );
  const ready = line();
  if (ready === undefined) throw new Error(`the server ended before it served:\n${server.err.join('\n')}`);
  return ready.slice('ready '.length);
}

export interface Serving {
  readonly process: TestProcess;
  readonly url: string;
  /** How to start it again where it was. */
  readonly place: Required<Place>;
}

export async function startServer(place: Place): Promise<Serving> {
  const process = spawnServer(place);
  const url = await served(process);
  return { process, url, place: { ...place, port: Number(new URL(url).port) } };
}
