import { setTimeout as sleep } from 'node:timers/promises';
import { type Settings } from '#platform/process';
import { EventStore } from '#platform/event-store';
import { buildVersion, checkReadSide, OtherLog, type Projection, type RebuildReport } from '#platform/read-store';
import { catalogues, prefixes, processes, projections } from './views.js';

export interface Build {
  readonly settings: Pick<Settings, 'databaseUrl' | 'eventStoreUrl'>;
  readonly building: readonly Projection[];
  /** Nobody works beside it. */
  readonly isFast: boolean;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

const STORE_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 500;
const SAY_EVERY_MS = 5000;

/** Builds the views that are new in this version, beside those that serve. Answers a sentence for each that is not served. */
export async function buildViews(build: Build): Promise<readonly string[]> {
  const eventStore = await reachable(build);
  try {
    const refused: string[] = [];
    for (const projection of build.building) refused.push(...(await buildView(projection, eventStore, build)));
    return refused;
  } finally {
    await eventStore.close();
  }
}

async function buildView(projection: Projection, eventStore: EventStore, build: Build): Promise<readonly string[]> {
  const { isFast, signal, say, settings } = build;
  const title = `${projection.name} v${projection.version}`;
  say(`正在建立读模型 ${title}… building the view…`);
  let saidAt = performance.now();
  const building = buildVersion({
    ...{ url: settings.databaseUrl, projection, eventStore, prefixes, isFast, signal },
    knownTypes: checkReadSide({ projections, processes, catalogues }),
    onProgress: ({ events, fraction }) => {
      if (performance.now() - saidAt < SAY_EVERY_MS) return;
      saidAt = performance.now();
      say(`${title}  ${Math.floor(fraction * 100)}%  ${events} 个事件 events`);
    },
  });
  const report = await building.catch(otherLog);
  if (report instanceof OtherLog) return [report.message];
  if (report?.outcome === 'refused') return [undeclared(title, projection, report)];
  say(`读模型 ${title} 已可使用。The view serves.`);
  return [];
}

/** There is nothing to compare with: the operator says what is to become of it. */
function otherLog(error: unknown): OtherLog {
  if (error instanceof OtherLog) return error;
  throw error;
}

/** At a start of everything, the event store starts while the tables are migrated. */
async function reachable({ settings, signal }: Build): Promise<EventStore> {
  const until = performance.now() + STORE_WITHIN_MS;
  for (;;) {
    // A connection that failed is not used again.
    const eventStore = new EventStore(settings.eventStoreUrl);
    try {
      await eventStore.head();
      return eventStore;
    } catch (error) {
      await eventStore.close();
      if (performance.now() > until) throw error;
    }
    await sleep(ASK_EVERY_MS, undefined, { signal });
  }
}

function undeclared(title: string, { name }: Projection, { served, differences, first }: RebuildReport): string {
  const where = [...new Set(first.map(({ table, column }) => `${table}.${column ?? 'rows'}`))].join(', ');
  return (
    `读模型 ${title} 与 v${served} 有 ${differences} 处未声明的不同（${where}），尚未启用：用 jixiao rebuild ${name} --dry-run 查看，确认无误后执行 jixiao rebuild ${name} --accept "理由"。` +
    `The view differs from v${served} in ${differences} places that its version note does not declare, so it does not serve yet: look with --dry-run, and if they are right run jixiao rebuild ${name} --accept "reason".`
  );
}
