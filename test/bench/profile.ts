import { mkdir, readFile } from 'node:fs/promises';
import { type Profiler } from 'node:inspector';
import { join } from 'node:path';
import { printTable } from '#platform/terminal';
import { type Measure } from './measure.js';
import { profiled } from './profiler.js';
import { selfTimesOf } from './self-times.js';

/** What the official client is made of, and the wire side of our server; the rest is V8, Node's sockets and our own. */
const WIRE = ['@eventstore/db-client', 'google-protobuf', '@grpc/grpc-js'];
const PACKAGES = 8;
const FUNCTIONS = 15;

export interface ProfileOptions<Stage, Sizes> {
  readonly stage: Stage & { restart(nodeOptions: readonly string[]): Promise<void> };
  readonly sizes: Sizes;
  readonly folder: string;
}

/** Runs one round of ours with a profile of the client, and one of the event store server from start to end. */
export async function profileOf<Stage, Sizes>(
  measure: Measure<Stage, Sizes>,
  { stage, sizes, folder }: ProfileOptions<Stage, Sizes>,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files = { client: `${measure.name}.client.cpuprofile`, server: `${measure.name}.server.cpuprofile` };
  // A server that has not filled the store: that is no part of what is profiled.
  await stage.restart(['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${files.server}`]);
  const [ours] = Object.values(await measure.contenders(stage, sizes));
  if (!ours) throw new Error(`${measure.name} has no contender`);
  await ours(true);
  const client = await profiled(join(folder, files.client), () => ours(false));
  await stage.restart([]); // the server writes its profile when it ends
  const server = JSON.parse(await readFile(join(folder, files.server), 'utf8')) as Profiler.Profile; // V8's own form
  return [
    textOf(`客户端（及本程序）client (and the bench) — ${join(folder, files.client)}`, client),
    textOf(`服务 server — ${join(folder, files.server)}`, server),
  ];
}

function textOf(title: string, profile: Profiler.Profile): string {
  const { byPackage, byFunction } = selfTimesOf(profile);
  const tableOf = (column: string, times: typeof byPackage) =>
    printTable(
      [{ title: '自身时间 self time', align: 'right' }, { title: column }],
      times.map(({ name, share }) => [`${(share * 100).toFixed(1)} %`, name]),
    );
  const ofWire = byPackage.filter(({ name }) => WIRE.includes(name)).reduce((sum, { share }) => sum + share, 0);
  return [
    title,
    `${WIRE.join(' + ')}: ${(ofWire * 100).toFixed(1)} %`,
    tableOf('包 package', byPackage.slice(0, PACKAGES)),
    tableOf('函数 function', byFunction.slice(0, FUNCTIONS)),
  ].join('\n\n');
}
