import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { StoreUnavailable } from '../storage/recorded.js';
import { type Hashed, hashPassword, matches, parseHashed } from './passwords.js';

interface User {
  readonly name: string;
  readonly password: Hashed;
  readonly groups: readonly string[];
}

/** Who was recognised by name and password. */
export interface Known {
  readonly name: string;
  readonly groups: readonly string[];
}

const fileOf = z.array(
  z.strictObject({
    name: z.string().regex(/^[^:\s]+$/, 'a name without white space and without ":"'),
    password: z.string(),
    groups: z.array(z.string().min(1)).default([]),
  }),
);

const REMEMBERED = 1_000;
const TOO_MANY = '正在核对的口令太多，请稍后重试。Too many passwords are being checked just now: try again later.';
/** Tries that wait for their turn; more are turned away untried, so that guessing cannot fill the memory. */
const WAITING = 200;

/** The users of a server, from its file; read once, at the start. */
export class Users {
  private readonly byName: ReadonlyMap<string, User>;
  /** Credentials that were right, by a digest under a key of this process: a password costs its scrypt once. */
  private readonly right = new LRUCache<string, Known>({ max: REMEMBERED });
  private readonly key = randomBytes(32);
  private readonly checking = new Map<string, Promise<Known | undefined>>();
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    users: readonly User[],
    private readonly nobody: Hashed,
  ) {
    this.byName = new Map(users.map((user) => [user.name, user]));
  }

  static async read(file: string): Promise<Users> {
    const users = await readUsers(file);
    const nobody = parseHashed(await hashPassword(randomBytes(16).toString('hex')));
    if (!nobody) throw new TypeError('a password hashed here is read here');
    return new Users(users, nobody);
  }

  /** Undefined when there is no such user or the password is another one; both take as long. */
  recognise(name: string, password: string): Known | undefined | Promise<Known | undefined> {
    const digest = createHmac('sha256', this.key).update(`${name}:${password}`).digest('base64');
    return this.right.get(digest) ?? this.checking.get(digest) ?? this.check(digest, name, password);
  }

  private check(digest: string, name: string, password: string): Promise<Known | undefined> {
    if (this.checking.size >= WAITING) throw new StoreUnavailable(TOO_MANY);
    const user = this.byName.get(name);
    // One at a time: the threads that hash also read files and names for everybody else.
    const isRight = this.turn.then(() => matches(password, user?.password ?? this.nobody));
    this.turn = isRight.catch(() => undefined); // told to who asked, below
    const checked = isRight
      .then((right) => {
        if (!right || !user) return undefined;
        this.right.set(digest, user);
        return user;
      })
      .finally(() => this.checking.delete(digest));
    this.checking.set(digest, checked);
    return checked;
  }
}

async function readUsers(file: string): Promise<User[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(
      `读不了用户文件 ${file}（${cause instanceof Error ? cause.message : String(cause)}），请检查路径和权限。` +
        `The file of users cannot be read: check its path and rights.`,
      { cause },
    );
  });
  const names = new Set<string>();
  return parseUsers(file, text).map(({ password, ...user }) => {
    const hashed = parseHashed(password);
    if (!hashed) throw wrongFile(file, `password of ${user.name}: not the output of hash-password`);
    if (names.has(user.name)) throw wrongFile(file, `${user.name}: twice`);
    names.add(user.name);
    return { ...user, password: hashed };
  });
}

function parseUsers(file: string, text: string): z.infer<typeof fileOf> {
  try {
    return fileOf.parse(JSON.parse(text));
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    const reason = issue ? `${issue.path.join('.')}: ${issue.message}` : String(cause);
    throw wrongFile(file, reason, cause);
  }
}

const wrongFile = (file: string, reason: string, cause?: unknown) =>
  new Error(
    `用户文件 ${file} 有误（${reason}），应为 [{ "name", "password", "groups" }]，口令用 npx jixiao event-store hash-password 生成。` +
      `The file of users is wrong: it is [{ "name", "password", "groups" }], with passwords as npx jixiao event-store hash-password prints them.`,
    { cause },
  );
