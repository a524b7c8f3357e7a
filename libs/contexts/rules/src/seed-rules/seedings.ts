import { digestOf, uuidv5, type Envelope } from '#domain/kernel';
import { type RulesFile } from '../domain/rules-file.js';
import { rulesIdOf, rulesStreams } from '../domain/rules.streams.js';
import { SeedRules, seedRules } from './seed-rules.js';
import { seedsOf } from './seeds-of-file.js';

interface Begun {
  readonly region: string;
  readonly file: RulesFile;
  /** Now, as the system's clock says. */
  readonly recordedAt: string;
}

/**
 * What `EventStore.decide` is given, in this order, to begin every year of the region that has no rules yet with those of the file.
 * The command of a year is always the same one: another file is no other command, and ten at once begin the year once.
 */
export const seedingsOf = ({ region, file, recordedAt }: Begun) =>
  seedsOf(file, region).map((seed) => {
    const stream = rulesStreams.of(rulesIdOf(seed));
    const commandId = uuidv5(`seed-rules/${stream}`);
    const data = { region, fiscalYear: seed.fiscalYear };
    const envelope: Envelope = {
      ...{ commandId, commandHash: digestOf({ stream, command: 'SeedRules', data }) },
      ...{ actor: { system: 'seed-rules' }, correlationId: commandId, recordedAt },
    };
    return [stream, rulesStreams.decider, seedRules(new SeedRules(seed, envelope, undefined)), envelope] as const;
  });
