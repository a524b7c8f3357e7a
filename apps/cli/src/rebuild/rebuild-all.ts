import { rebuildAll, type RebuildAllReport, type RebuildReport } from '#platform/read-store';
import { writeError, writeOut } from '#platform/terminal';
import { showProgress, type Showing } from '../events/progress.js';
import { saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { knownTypes, prefixes, processes, projections } from '../replay/read-side.js';
import { withEventStore } from '../stores.js';
import { interruptible } from './interruptible.js';
import { printAll } from './print.js';

export interface EverythingOptions {
  readonly dryRun?: true;
  readonly compareOnly?: true;
  readonly fast?: true;
  readonly grace: number;
  readonly json?: true;
}

/** `jixiao rebuild --all`: what puts views and processes right when the event store has become another one. Exit code 1 where a view was not switched. */
export async function rebuildEverything(options: EverythingOptions): Promise<void> {
  const settings = findInstance(['EVENTSTORE_URL', 'DATABASE_URL']);
  saysForOperator();
  const compareOnly = (options.dryRun ?? options.compareOnly) === true;
  let showing: Showing | undefined;
  const report = await interruptible(async (signal) => {
    try {
      return await withEventStore(settings, (eventStore) =>
        rebuildAll({
          ...{
            url: settings.databaseUrl,
            projections,
            processes,
            eventStore,
            prefixes,
            knownTypes,
            signal,
            compareOnly,
          },
          ...{ isFast: options.fast === true, graceMs: options.grace },
          onView: ({ name, version }) => {
            showing?.end();
            writeError(`读模型 view ${name} v${version}`);
            showing = showProgress(process.stderr);
          },
          onProgress: (at) => showing?.onProgress(at),
        }),
      );
    } finally {
      showing?.end();
    }
  });
  if (report === undefined) return;
  const noteOf = ({ view, version, served }: RebuildReport) =>
    served === version ? undefined : projections.find(({ name }) => name === view)?.versionNote?.says;
  const { timezone } = settings;
  writeOut(
    options.json ? JSON.stringify(report, null, 2) : printAll(report, (each) => ({ note: noteOf(each), timezone })),
  );
  if (!isFine(report)) process.exitCode = 1;
}

/** A dry run finds something to be done where anything differs, or is of another event store. */
const isFine = ({ views, processes }: RebuildAllReport): boolean =>
  views.every(isDone) && processes.every(({ outcome }) => outcome !== 'to-restart');

export const isDone = ({ outcome, differences, isOfOtherLog }: RebuildReport): boolean =>
  outcome === 'switched' || (outcome === 'compared' && differences === 0 && !isOfOtherLog);
