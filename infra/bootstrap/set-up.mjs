import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeTurn } from './turn.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = join(root, 'dist', '.sources');

/** Installs and builds what is not there yet or no longer fits; a checkout that is ready costs a few milliseconds. */
export function setUp() {
  if (isInstalled() && isBuilt()) return;
  // Two at once would install over each other, and one would run what the other has half written.
  const giveBack = takeTurn(join(root, 'dist', '.setting-up'), () =>
    say('另一个进程正在安装或编译，等它完成… Another process is installing or building: waiting for it…'),
  );
  install();
  build();
  giveBack();
}

function install() {
  if (isInstalled()) return;
  say('正在安装依赖（首次约需一分钟）… Installing dependencies (about a minute the first time)…');
  run(...npm(), 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}

function build() {
  if (isBuilt()) return;
  const sources = digestOfSources();
  say('正在编译… Building…');
  run(process.execPath, join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json');
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const page = [vite, 'build', '--config', join('apps', 'console', 'vite.config.ts'), '--logLevel', 'warn'];
  // Under Jest it says `test`, and the page was built of React's development files.
  runIn({ NODE_ENV: 'production' }, process.execPath, ...page);
  writeFileSync(STAMP, sources);
}

function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digestOfSources();
}

// npm writes down what it installed when it is done: compared with the lockfile, that needs no stamp of ours, takes an `npm install` by
// hand for what it is, and misses nothing of an install that was cut off.
function isInstalled() {
  const written = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(written);
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    const there = installed[path];
    if (path === '') return true;
    if (there === undefined) return Boolean(optional || devOptional);
    return there.version === version && there.integrity === integrity && existsSync(join(root, path));
  });
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

// Names, sizes and times are enough to notice a change, and cheap.
function digestOfSources() {
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  for (const folder of ['apps', 'libs']) {
    for (const name of readdirSync(join(root, folder), { recursive: true })) {
      if (/\.(ts|tsx|css|html)$/.test(name) && !/spec\.tsx?$/.test(name)) files.push(join(folder, name));
    }
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

// The npm that runs us, else the one on the PATH.
function npm() {
  const running = process.env.npm_execpath;
  return running?.endsWith('npm-cli.js') ? [process.execPath, running] : ['npm'];
}

function run(command, ...args) {
  runIn({}, command, ...args);
}

function runIn(env, command, ...args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    // Standard output is kept for what the program itself says.
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, ...env },
  });
  if (status === 0) return;
  const what = [command, ...args].join(' ');
  console.error(
    `准备失败，请按上面的提示处理后重试（${what}）。Setting up failed, mend what is said above and try again (${error?.message ?? what}).`,
  );
  process.exit(1);
}

function say(sentence) {
  console.error(sentence);
}
