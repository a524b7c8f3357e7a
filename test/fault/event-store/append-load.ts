// A client process that appends as fast as it is answered and tells its parent how each append ended.
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { EventStoreDBClient, WrongExpectedVersionError } from '@eventstore/db-client';
import { type Attempt, type FromLoad, loadedEvents, type LoadOptions, type Outcome, type ToLoad } from './load.js';
import { type Plan, Planner } from './load-plan.js';

const AGAIN_AFTER_MS = 60;
const ANSWER_WITHIN_MS = 20_000;

const options = JSON.parse(process.argv[2] ?? '') as LoadOptions; // written by LoadProcess
const planner = new Planner(options);
let target = options.url;
let client = EventStoreDBClient.connectionString(target);
let finishing = false;
let ended: Attempt[] = [];

process.on('message', (message: ToLoad) => {
  if (message.kind === 'finish') finishing = true;
  else client = EventStoreDBClient.connectionString((target = message.url)); // what is under way stays where it is
});
process.on('disconnect', () => process.exit(1));
// When one of its calls breaks, the client forgets the appends of its other calls too, and throws when they are answered: no
// further answer of that call reaches us, so it starts anew.
process.on('unhandledRejection', () => {
  const broken = client;
  client = EventStoreDBClient.connectionString(target);
  void broken.dispose();
});

const tell = (message: FromLoad) => process.send?.(message);

async function lane(): Promise<void> {
  while (!finishing) {
    const plan = planner.next();
    const attempt = await settle(plan);
    planner.learn(plan, attempt.outcome);
    if (ended.push(attempt) === 1) setImmediate(report);
  }
}

function report(): void {
  if (ended.length > 0) tell({ kind: 'attempts', attempts: ended });
  ended = [];
}

async function settle(plan: Plan): Promise<Attempt> {
  const append = randomUUID();
  const events = loadedEvents(append, plan.pads);
  const troubles: string[] = [];
  const attempt = () =>
    tried(plan, events).catch((error: unknown): Outcome => {
      troubles.push(troubleOf(error));
      return { kind: 'unknown' };
    });
  let outcome = await attempt();
  while (outcome.kind === 'unknown') {
    await delay(AGAIN_AFTER_MS);
    if (!plan.insists) break;
    outcome = await attempt();
  }
  const { stream, expected } = plan;
  const tries = troubles.length + (outcome.kind === 'unknown' ? 0 : 1);
  return { append, stream, expected, ids: events.map(({ id }) => id), outcome, tries, troubles };
}

async function tried(plan: Plan, events: ReturnType<typeof loadedEvents>): Promise<Outcome> {
  const late = new AbortController();
  const answer = client.appendToStream(plan.stream, events, {
    expectedRevision: plan.expected,
    batchAppendSize: plan.partBytes,
    deadline: ANSWER_WITHIN_MS,
    ...(plan.unary && { credentials: { username: 'admin', password: 'changeit' } }),
  });
  try {
    const { nextExpectedRevision, position } = await Promise.race([answer, overdue(late.signal)]);
    return { kind: 'acknowledged', revision: nextExpectedRevision, position: position?.commit ?? -1n };
  } catch (error) {
    if (error instanceof WrongExpectedVersionError) return { kind: 'refused' };
    throw error;
  } finally {
    late.abort();
  }
}

/** The client itself never answers an append that it wrote to a broken call. */
async function overdue(signal: AbortSignal): Promise<never> {
  await delay(ANSWER_WITHIN_MS + 2_000, undefined, { signal });
  throw new Error('no answer');
}

const troubleOf = (error: unknown): string =>
  error instanceof Error ? ('type' in error ? String(error.type) : error.message) : String(error);

await Promise.all(Array.from({ length: options.lanes }, lane));
report();
tell({ kind: 'done' });
