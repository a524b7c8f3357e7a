import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { keepMasterKeys } from './master-key-file.js';
import { MasterKeyMissing, MasterKeyUnreadable, WrongMasterKeys } from './refusals.js';

export interface MasterKey {
  /** What rows name it by: the beginning of its SHA-256. */
  readonly id: string;
  readonly key: Buffer;
}

/** Where the master keys are: each 32 bytes in base64url, the one in use first, older ones behind it until a rotation is done. */
export interface MasterKeySource {
  readonly text?: string | undefined;
  readonly file?: string | undefined;
}

const BYTES = 32;

export const masterKeyOf = (text: string): MasterKey => {
  const key = Buffer.from(text, 'base64url');
  if (key.length !== BYTES || key.toString('base64url') !== text) throw new WrongMasterKeys();
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 16), key };
};

export const newMasterKey = (): string => randomBytes(BYTES).toString('base64url');

const listed = (text: string): readonly MasterKey[] =>
  text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(masterKeyOf);

/** The keys under which the keys of people lie. A file is read again whenever a key is asked for that it did not have. */
export class MasterKeys {
  private known: ReadonlyMap<string, MasterKey> = new Map();

  constructor(private readonly source: MasterKeySource) {}

  /** The one in use first; none where there is none. Throws WrongMasterKeys where what is there is no key, MasterKeyUnreadable. */
  async all(): Promise<readonly MasterKey[]> {
    const keys = listed(this.source.text ?? (await this.ofFile()));
    this.known = new Map(keys.map((each) => [each.id, each]));
    return keys;
  }

  /** Throws MasterKeyMissing. */
  async current(): Promise<MasterKey> {
    const [current] = await this.all();
    if (current === undefined) throw new MasterKeyMissing();
    return current;
  }

  /** Of these ids those that are there. */
  async among(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, MasterKey>> {
    if ([...ids].some((id) => !this.known.has(id))) await this.all();
    return this.known;
  }

  /** Puts a new one before the others, in the file; unless a rotation is under way, which goes on. False where there is no file. */
  async renew(): Promise<boolean> {
    const { file, text } = this.source;
    if (file === undefined || text !== undefined) return false;
    const keys = await this.all();
    if (keys.length === 1) await keepMasterKeys(file, [newMasterKey(), ...keys.map(asText)]);
    await this.all();
    return true;
  }

  /** Leaves but the one in use in the file. */
  async forgetOlder(): Promise<void> {
    const { file, text } = this.source;
    if (file === undefined || text !== undefined) return;
    await keepMasterKeys(file, [asText(await this.current())]);
    await this.all();
  }

  private async ofFile(): Promise<string> {
    const { file } = this.source;
    if (file === undefined) return '';
    return readFile(file, 'utf8').catch((error: unknown) => {
      if (error instanceof Object && 'code' in error && error.code === 'ENOENT') return '';
      throw new MasterKeyUnreadable(file, error);
    });
  }
}

const asText = ({ key }: MasterKey): string => key.toString('base64url');
