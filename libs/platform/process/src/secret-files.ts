import { readFileSync } from 'node:fs';
import { wrongSettings } from './wrong-settings.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Settings that are secrets, or addresses with a password in them. The master key has a file of its own kind. */
const SECRETS = [
  'JIXIAO_OPERATOR_TOKEN',
  'JIXIAO_OIDC_CLIENT_SECRET',
  'DATABASE_URL',
  'PERSONAL_DATA_URL',
  'EVENTSTORE_URL',
  'QUEUE_URL',
] as const;

/** The environment with each secret that stands in a file, which `NAME_FILE` says, as `NAME`. Throws as `loadSettings` does. */
export function withSecretFiles(env: Env): Env {
  const read = SECRETS.flatMap((name) => {
    const file = env[`${name}_FILE`];
    return file ? [[name, secretIn(file, name, env)] as const] : [];
  });
  const files = new Set<string>(SECRETS.map((name) => `${name}_FILE`));
  return Object.fromEntries([...Object.entries(env).filter(([name]) => !files.has(name)), ...read]);
}

function secretIn(file: string, name: string, env: Env): string {
  if (env[name]) throw wrongSettings([`${name}_FILE：不能与 ${name} 同时设置 ${name} is set, too: leave one out`]);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw wrongSettings([`${name}_FILE：读不到 ${file} it cannot be read`], { cause });
  }
}
