import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { isThere } from './files.js';

/** The account that Postgres runs as when we are root, because it refuses to run as root; undefined: as ourselves. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const OWN_ACCOUNT = 'jixiao-postgres';
const CREATE = [
  ['useradd', '--system', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_ACCOUNT],
  ['adduser', '-S', '-D', '-H', OWN_ACCOUNT], // busybox (Alpine)
] as const;

/** Data that is there keeps its owner, who may be an ordinary user although root starts it now. */
export async function accountFor(data: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = (await isThere(data)) ? await stat(data) : undefined;
  if (owner === undefined || owner.uid === 0) return postgresAccount();
  return { name: String(owner.uid), uid: owner.uid, gid: owner.gid };
}

function postgresAccount(): Account {
  const account = lookUp('postgres') ?? lookUp(OWN_ACCOUNT) ?? createAccount() ?? lookUp('nobody');
  if (account !== undefined) return account;
  throw new Error(
    'Postgres 不能以 root 运行，且本机没有可用的普通账户，请先建一个名为 postgres 的账户，或以普通用户启动。' +
      'Postgres refuses to run as root and there is no other account: create one named postgres, or start as an ordinary user.',
  );
}

/** Whether the account may do this to the path, asked of the system itself: mode bits alone miss ACLs and mounts. */
export function mayAs(account: Account | undefined, test: '-x' | '-r', path: string): boolean {
  const { status } = spawnSync('sh', ['-c', 'test "$0" "$1"', test, path], asAccount(account));
  return status === 0;
}

export function asAccount(account: Account | undefined) {
  // The current folder may be closed to the account.
  return account === undefined ? { cwd: '/' } : { cwd: '/', uid: account.uid, gid: account.gid };
}

/** Gives the path and all below it to the account. */
export function own(path: string, account: Account | undefined): void {
  if (account === undefined) return;
  const { status, stderr } = spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, path], { encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(
    `无法把 ${path} 交给账户 ${account.name}，请换一个 JIXIAO_DATA_DIR，或以普通用户启动。` +
      `Cannot give ${path} to the account ${account.name} (${stderr.trim()}): use another JIXIAO_DATA_DIR, or start as an ordinary user.`,
  );
}

function createAccount(): Account | undefined {
  for (const [command, ...args] of CREATE) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) return lookUp(OWN_ACCOUNT);
  }
  return undefined;
}

function lookUp(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
