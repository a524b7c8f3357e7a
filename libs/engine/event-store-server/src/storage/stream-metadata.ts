import { type ExactJson, parseExactJson, writeExactJson } from './exact-json.js';
import { NOTHING, TOMBSTONE } from './recorded.js';

export interface StreamAcl {
  readonly read?: readonly string[];
  readonly write?: readonly string[];
  readonly delete?: readonly string[];
  readonly metaRead?: readonly string[];
  readonly metaWrite?: readonly string[];
}

/** What the last event of `$$name` says of stream `name`. */
export interface StreamMetadata {
  readonly maxCount?: bigint;
  readonly maxAgeSeconds?: bigint;
  readonly truncateBefore?: bigint;
  readonly cacheControlSeconds?: bigint;
  readonly acl?: StreamAcl;
}

export const NO_METADATA: StreamMetadata = {};

/** Of every metastream, whatever is written about it: only its last event is read. */
export const METASTREAM_METADATA: StreamMetadata = { maxCount: 1n };

/** What a soft delete makes of the metadata: as with the real server, nothing else remains of it. */
export const SOFT_DELETED_METADATA: Uint8Array = Buffer.from(`{"$tb":${TOMBSTONE}}`);

export const isSoftDeleted = ({ truncateBefore }: StreamMetadata) => truncateBefore === TOMBSTONE;

/** The first revision that $tb and $maxCount leave to a reader of a stream; $maxAge hides more of them. */
export function firstVisible({ last, metadata }: { readonly last: bigint; readonly metadata: StreamMetadata }): bigint {
  const { maxCount, truncateBefore = 0n } = metadata;
  if (maxCount === undefined || last === NOTHING) return truncateBefore;
  const counted = last - maxCount + 1n;
  return counted > truncateBefore ? counted : truncateBefore;
}

/** As EventStoreDB 23.10 reads it: what does not parse, or has one field of the wrong kind, says nothing at all. */
export function parseStreamMetadata(json: Uint8Array): StreamMetadata {
  return unlessMalformed(() => interpret(fieldsOf(parseExactJson(utf8.decode(json))))) ?? NO_METADATA;
}

/** The metadata with another `$tb`, every other field as it was; undefined when it is no JSON object. */
export function withTruncateBefore(json: Uint8Array, truncateBefore: bigint): Uint8Array | undefined {
  return unlessMalformed(() => {
    const fields = fieldsOf(parseExactJson(utf8.decode(json)));
    return Buffer.from(writeExactJson({ ...fields, s$tb: `n${truncateBefore}` }));
  });
}

const utf8 = new TextDecoder();

function unlessMalformed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** .NET's longest time span. */
const LONGEST_SECONDS = 922_337_203_685n;

const NUMBERS = [
  { name: 's$maxCount', field: 'maxCount', least: 1n, most: TOMBSTONE },
  { name: 's$maxAge', field: 'maxAgeSeconds', least: 1n, most: LONGEST_SECONDS },
  { name: 's$tb', field: 'truncateBefore', least: 0n, most: TOMBSTONE },
  { name: 's$cacheControl', field: 'cacheControlSeconds', least: 1n, most: LONGEST_SECONDS },
] as const;

type Fields = Readonly<Record<string, ExactJson>>;

function interpret(fields: Fields): StreamMetadata {
  if ('s$tmp' in fields && typeof fields['s$tmp'] !== 'boolean') throw new SyntaxError('$tmp is no boolean');
  const numbers = NUMBERS.flatMap(({ name, field, least, most }) => {
    const value = name in fields ? integerOf(fields[name], most) : undefined;
    return value !== undefined && value >= least ? [[field, value] as const] : [];
  });
  return { ...Object.fromEntries(numbers), ...('s$acl' in fields && { acl: exactAcl(fields['s$acl']) }) };
}

function integerOf(value: ExactJson | undefined, most: bigint): bigint {
  const [, digits] = typeof value === 'string' ? (/^n(-?\d+)$/.exec(value) ?? []) : [];
  const integer = BigInt(digits ?? most + 1n);
  if (integer > most || integer < -most - 1n) throw new SyntaxError('a number is none, or out of bounds');
  return integer;
}

const RIGHTS: ReadonlyMap<string, keyof StreamAcl> = new Map([
  ['s$r', 'read'],
  ['s$w', 'write'],
  ['s$d', 'delete'],
  ['s$mr', 'metaRead'],
  ['s$mw', 'metaWrite'],
]);

/** Of a parsed `$acl`; throws a SyntaxError when it is none. */
export const aclOf = (value: unknown): StreamAcl => exactAcl(parseExactJson(JSON.stringify(value ?? null)));

function exactAcl(value: ExactJson | undefined): StreamAcl {
  const roles = Object.entries(fieldsOf(value)).map(([name, given]) => {
    const right = RIGHTS.get(name);
    if (!right) throw new SyntaxError(`no right: ${name}`);
    return [right, rolesOf(given)] as const;
  });
  return Object.fromEntries(roles);
}

function rolesOf(value: ExactJson): readonly string[] {
  return (isList(value) ? value : [value]).map((role) => {
    if (typeof role !== 'string' || !role.startsWith('s')) throw new SyntaxError('a role is no text');
    return role.slice(1);
  });
}

function fieldsOf(value: ExactJson | undefined): Fields {
  if (typeof value !== 'object' || value === null || isList(value)) throw new SyntaxError('no JSON object');
  return value;
}

const isList = (value: ExactJson): value is readonly ExactJson[] => Array.isArray(value);
