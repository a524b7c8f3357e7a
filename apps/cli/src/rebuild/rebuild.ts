import { listViews, rebuild, type Projection } from '#platform/read-store';
import { writeOut } from '#platform/terminal';
import { showProgress } from '../events/progress.js';
import { refuse, saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { knownTypes, prefixes, processes, projections } from '../replay/read-side.js';
import { withEventStore, withReadStore } from '../stores.js';
import { interruptible } from './interruptible.js';
import { printRebuild, printViews } from './print.js';
import { isDone, rebuildEverything, type EverythingOptions } from './rebuild-all.js';

export interface RebuildOptions extends EverythingOptions {
  readonly all?: true;
  readonly list?: true;
  readonly accept?: string;
}

/** Without a name, the list of the views. */
export async function rebuildView(name: string | undefined, options: RebuildOptions): Promise<void> {
  refuseMixed(name, options);
  if (options.all) await rebuildEverything(options);
  else if (name === undefined || options.list) await list(options);
  else await rebuildOne(viewNamed(name), options);
}

async function list({ json }: RebuildOptions): Promise<void> {
  const settings = findInstance(['DATABASE_URL']);
  const views = await withReadStore(settings, listViews);
  writeOut(json ? JSON.stringify(views, null, 2) : printViews(views, settings.timezone));
}

function refuseMixed(name: string | undefined, { all, list, accept }: RebuildOptions): void {
  if (!all) return;
  if (list) throw refuse('--list 只列出，不与 --all 合用。', '--list only lists: leave --all away.');
  if (name !== undefined) throw refuse('写读模型的名称或 --all，不要两者都写。', 'Name a view or say --all, not both.');
  if (accept !== undefined) {
    throw refuse(
      '--accept 只用于一个读模型：请先看各读模型的不同，再逐个接受。',
      '--accept is for one view: look at the differences of each, then accept them one by one.',
    );
  }
}

async function rebuildOne(projection: Projection, options: RebuildOptions): Promise<void> {
  const settings = findInstance(['EVENTSTORE_URL', 'DATABASE_URL']);
  saysForOperator();
  const compareOnly = (options.dryRun ?? options.compareOnly) === true;
  const showing = showProgress(process.stderr);
  const report = await interruptible(async (signal) => {
    try {
      return await withEventStore(settings, (eventStore) =>
        rebuild({
          ...{ url: settings.databaseUrl, projection, eventStore, prefixes, knownTypes, signal, compareOnly },
          ...{ isFast: options.fast === true, graceMs: options.grace, onProgress: showing.onProgress },
          ...(options.accept === undefined ? {} : { accept: options.accept }),
        }),
      );
    } finally {
      showing.end();
    }
  });
  if (report === undefined) return;
  const note = report.served === report.version ? undefined : projection.versionNote?.says;
  writeOut(
    options.json ? JSON.stringify(report, null, 2) : printRebuild(report, { note, timezone: settings.timezone }),
  );
  if (!isDone(report)) process.exitCode = 1;
}

function viewNamed(name: string): Projection {
  const projection = projections.find((each) => each.name === name);
  if (projection) return projection;
  if (processes.some((each) => each.name === name)) {
    throw refuse(
      `${name} 是流程，不能重建：流程的作业只发一次，从不重来。`,
      'It is a process, which has no rewind: what it asked for is never sent again.',
    );
  }
  const names = projections.map((each) => each.name).join(', ');
  throw refuse(`没有读模型 ${name}，可选：${names}。`, `There is no view ${name}; choose one of: ${names}.`);
}
