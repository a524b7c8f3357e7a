import pg from 'pg';
import { Channel, HeardClient } from '#platform/job-queue';
import { inTransaction } from '#platform/schema';
import { keysFor, keysOf, unwrapped, type KeptKey } from './key-table.js';
import { MasterKeys, type MasterKeySource } from './master-keys.js';
import { OpenedTexts } from './opened-texts.js';
import { fingerprintOf, openText, sealText, versionOf, type PersonKey } from './personal-text.js';

/** What stands where a name stood, once the person is erased. */
export const ERASED = '〔已注销〕';
/** Where the key of the person, or its master key, is not there. */
export const KEY_MISSING = '〔密钥缺失〕';
/** Where the box is not what was sealed: tampered with, or of somebody or something else. */
export const NOT_OPENED = '〔无法解密〕';

/** One datum of one person, as events and rows hold it. */
export interface Sealed {
  readonly person: string;
  readonly field: string;
  readonly box: string;
}

type Optional = Readonly<Record<string, string | undefined>>;

export interface SealedFields<Fields extends Optional> {
  /** A box for each field that there is. */
  readonly boxes: Fields;
  readonly fingerprint: string;
}

export interface PersonKeysOptions {
  readonly master: MasterKeySource;
  readonly poolSize: number;
  /** People whose opened data is kept; the longest unasked goes. */
  readonly mostKept?: number;
  readonly onError: (error: Error) => void;
}

const ERASED_CHANNEL = 'personal_data_erased';
const ANSWER_WITHIN_MS = 5000;
const MOST_KEPT = 10_000;

// A row that says since when stays, so that no backup brings the key back.
const ERASE = `insert into personal_data.person_key as k (person, version, erased_at)
  select $1, coalesce(max(version), 1), now() from personal_data.person_key where person = $1
  on conflict (person, version) do nothing`;
const FORGET = `update personal_data.person_key set wrapped = null, master = null, erased_at = now()
  where person = $1 and wrapped is not null`;

/**
 * Seals and opens personal data under a key of each person's own; `erase` destroys it, and with it every copy of what was sealed.
 * Connects when it is first asked.
 */
export class PersonKeys {
  readonly masters: MasterKeys;
  readonly pool: pg.Pool;
  private readonly texts: OpenedTexts;
  private readonly erasures: Channel;
  private readonly onError: (error: Error) => void;

  constructor(databaseUrl: string, { master, poolSize, mostKept = MOST_KEPT, onError }: PersonKeysOptions) {
    const within = { connectionTimeoutMillis: ANSWER_WITHIN_MS, query_timeout: ANSWER_WITHIN_MS, keepAlive: true };
    this.masters = new MasterKeys(master);
    this.onError = onError;
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, Client: HeardClient, ...within });
    this.pool.on('error', onError);
    this.texts = new OpenedTexts(mostKept);
    const connection = { connectionString: databaseUrl, connectionTimeoutMillis: ANSWER_WITHIN_MS, keepAlive: true };
    this.erasures = new Channel(connection, {
      channel: ERASED_CHANNEL,
      heard: (person) => this.texts.drop(person),
      missed: () => this.texts.clear(),
      onError,
    });
  }

  /**
   * Boxes of these fields, of which some may be left out, under the person's key, which is made where there is none, and what tells them from other data of the
   * person. Throws PersonKeyErased, PersonKeyClosed, MasterKeyMissing, WrongMasterKeys.
   */
  async seal<Fields extends Optional>(person: string, fields: Fields): Promise<SealedFields<Fields>> {
    const [sealed] = await this.sealAll([{ person, fields }]);
    if (sealed === undefined) throw new Error('one is sealed for each that is asked');
    return sealed;
  }

  /** The same of many people, in the order asked and at one go. */
  async sealAll<Fields extends Optional>(
    asked: readonly { readonly person: string; readonly fields: Fields }[],
  ): Promise<readonly SealedFields<Fields>[]> {
    const keys = await keysFor(
      this.pool,
      this.masters,
      asked.map(({ person }) => person),
    );
    return keys.map((key, at) => sealedUnder(key, asked[at]?.fields));
  }

  /** In clear, in the order asked; ERASED, KEY_MISSING or NOT_OPENED where one cannot be told. */
  async open(asked: readonly Sealed[]): Promise<readonly string[]> {
    this.erasures.start();
    const { moment } = this.texts;
    const found = asked.map((each) => this.texts.get(each.person, placeOf(each)));
    const people = [...new Set(asked.filter((_, at) => found[at] === undefined).map(({ person }) => person))];
    const opening = await this.openingOf(people);
    return asked.map((each, at) => {
      const kept = found[at];
      if (kept !== undefined) return kept;
      const text = opening(each);
      if (!isStandIn(text) && this.erasures.isListening) this.texts.put(moment, each.person, placeOf(each), text);
      return text;
    });
  }

  /** Destroys the person's keys, here and now; again changes nothing. Every process of ours forgets what it has opened. */
  async erase(person: string): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      // In this order: it waits for a key that is being made, which is then forgotten.
      await client.query(ERASE, [person]);
      await client.query(FORGET, [person]);
      await client.query('select pg_notify($1, $2)', [ERASED_CHANNEL, person]);
    });
    this.texts.drop(person);
  }

  async close(): Promise<void> {
    await this.erasures.close();
    await this.pool.end();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private async openingOf(people: readonly string[]): Promise<(asked: Sealed) => string> {
    const rows = people.length === 0 ? [] : await keysOf(this.pool, people);
    const masters = await this.masters.among(new Set(rows.flatMap(({ master }) => master ?? [])));
    const keys = new Map(rows.map((row) => [`${row.person} ${row.version}`, row]));
    const erased = new Set(rows.flatMap(({ person, wrapped }) => (wrapped === null ? [person] : [])));
    return (asked) => {
      if (erased.has(asked.person)) return ERASED;
      return this.tried(asked, () => openedBy(asked, masters, keys.get(`${asked.person} ${versionOf(asked.box)}`)));
    };
  }

  private tried({ person, field }: Sealed, open: () => string): string {
    try {
      return open();
    } catch (cause) {
      this.onError(new Error(`the box ${field} of ${person} does not open`, { cause }));
      return NOT_OPENED;
    }
  }
}

function sealedUnder<Fields extends Optional>(key: PersonKey, fields: Fields | undefined): SealedFields<Fields> {
  const given = Object.entries(fields ?? {}).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, text] as const],
  );
  const boxes = Object.fromEntries(given.map(([field, text]) => [field, sealText(key, field, text)]));
  // A box for each field that there is, and so of the same shape.
  return { boxes: boxes as Fields, fingerprint: fingerprintOf(key, Object.fromEntries(given)) };
}

function openedBy(
  { field, box }: Sealed,
  masters: Awaited<ReturnType<MasterKeys['among']>>,
  row: KeptKey | undefined,
): string {
  const key = row && unwrapped(masters, row);
  return key ? openText(key, field, box) : KEY_MISSING;
}

const isStandIn = (text: string): boolean => text === ERASED || text === KEY_MISSING || text === NOT_OPENED;
const placeOf = ({ field, box }: Sealed): string => `${field} ${box}`;
