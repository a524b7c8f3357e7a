import { type ScoreProof } from '#contexts/records/core';
import { type Settings } from '#platform/process';
import { type EventStore } from '#platform/event-store';
import { replay } from '#platform/read-store';
import { writeError, writeOut } from '#platform/terminal';
import { saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { withEventStore } from '../stores.js';
import { printProof, type Proof } from './print-proof.js';
import { entities, knownTypes, migrations, prefixes, projections } from './read-side.js';
import { proveScores } from './scores.js';

export interface ReplayOptions {
  readonly json?: true;
  readonly keep?: true;
}

export async function showProof(options: ReplayOptions): Promise<void> {
  const settings = findInstance(['EVENTSTORE_URL', 'DATABASE_URL']);
  saysForOperator();
  const say = (line: string): void => writeError(line);
  const proof = await withEventStore(settings, (eventStore) => prove(eventStore, settings, { ...options, say }));
  writeOut(options.json ? JSON.stringify(proof, null, 2) : printProof(proof));
  if (!proof.agrees) process.exitCode = 1;
}

export async function prove(
  eventStore: EventStore,
  { databaseUrl }: Pick<Settings, 'databaseUrl'>,
  { keep, say, patienceMs }: { keep?: true; say: (line: string) => void; patienceMs?: number },
): Promise<Proof> {
  let scores: ScoreProof = { rescored: 0, recorded: 0, waiting: 0 };
  const report = await replay({
    store: { url: databaseUrl, entities, migrations },
    ...{ eventStore, prefixes, projections, knownTypes, say },
    proveMore: async (replaying) => {
      scores = await proveScores(eventStore, replaying);
    },
    ...(keep === undefined ? {} : { keep }),
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  return { agrees: report.differences.count === 0, ...report, scores };
}
