import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { answerOf } from '#platform/api-client';
import { apiOf, personIdOf } from './product.js';
import { drafted, submitted } from './targets-for-spec.js';

const SOURCE = 'apps/console/src';
const NOBODYS = '00000000-0000-4000-8000-000000000000';
const ROUTE = /<Route\b[^>]*?\bpath="([^"]+)"/g;

/**
 * Every path of a screen as the console's routes name them, read from its source: a new screen is held to what all are without being told.
 * Routes within a screen are below the path that its folder is called by.
 */
export async function routePaths(): Promise<readonly string[]> {
  const files = (await readdir(SOURCE, { recursive: true })).filter((name) => name.endsWith('.tsx'));
  const found = files.map(async (name) => {
    const text = await readFile(join(SOURCE, name), 'utf8');
    const [screen = ''] = name.split('/');
    const base = screen === 'shell' ? '/' : `/${screen}`;
    return [...text.matchAll(ROUTE)].map(([, path = '']) => posix.join(base, path));
  });
  const paths = (await Promise.all(found)).flat().map((path) => path.replace(/\/?\*?$/, '') || '/');
  return [...new Set(paths)].sort();
}

/** What stands for a parameter, by the first part of the path and its name. */
export type Samples = Readonly<Record<string, readonly string[]>>;

/** Of the demo year and of this run: what each kind of screen can show. */
export async function makeSamples(): Promise<Samples> {
  const auditor = await apiOf('auditor');
  const drafter = await apiOf('unit-drafter');
  const draft = (await drafted('草稿项目')).targetId;
  const waiting = await submitted('审核中的项目');
  const { items: scores } = await answerOf(auditor.GET('/api/v1/scores', { params: { query: { limit: 1 } } }));
  const { items: intakes } = await answerOf(drafter.GET('/api/v1/intakes', { params: { query: { limit: 1 } } }));
  const scored = scores.map(({ targetId }) => targetId);
  const path = { targetId: scored[0] ?? '' };
  const history = await answerOf(auditor.GET('/api/v1/targets/{targetId}/history', { params: { path } }));
  return {
    'targets :targetId': [...scored, draft, waiting],
    'assessments :targetId': scored,
    'scores :targetId': scored,
    'targets :eventId': history.items.slice(-1).map(({ eventId }) => eventId),
    'imports :intakeId': intakes.map(({ intakeId }) => intakeId),
    'inbox :box': ['returned', 'to-read', 'mine', 'done'],
    'rules :year': ['2024'],
    'organisation :code': ['307', '307001'],
    'organisation :personId': [personIdOf('unit-head')],
    // None was made: that is told.
    'organisation :importId': [NOBODYS],
  };
}

/** The paths to look at for one route: `/inbox/:box?` is `/inbox` and each box. A parameter without a sample is a fault of these tests. */
export function pathsOf(route: string, samples: Samples): readonly string[] {
  const place = route.split('/')[1] ?? '';
  let paths = [''];
  for (const part of route.split('/').filter((each) => each !== '')) {
    const [, name, optional] = /^(:\w+)(\?)?$/.exec(part) ?? [];
    if (name === undefined) {
      paths = paths.map((path) => `${path}/${part}`);
      continue;
    }
    const filled = samples[`${place} ${name}`];
    if (!filled || filled.length === 0) throw new Error(`say in test/browser/screens.ts what ${name} is in ${route}`);
    const further = paths.flatMap((path) => filled.map((value) => `${path}/${value}`));
    paths = optional ? [...paths, ...further] : further;
  }
  return paths.map((path) => path || '/');
}
