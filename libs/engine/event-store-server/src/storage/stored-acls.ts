import { completed } from './complete.js';
import { type Reader } from './reader.js';
import { TOMBSTONE } from './recorded.js';
import { type StreamCache } from './stream-cache.js';
import { aclOf, type StreamAcl } from './stream-metadata.js';
import { type Tail } from './tail.js';

const SETTINGS = '$settings';
const PAGE = 500;

interface Defaults {
  readonly user?: StreamAcl;
  readonly system?: StreamAcl;
}

/** The lists of rights as they are committed: of a stream in its metadata, of all others in `$settings`. */
export class StoredAcls {
  /** What `$settings` said when the log ended at `upTo`: asked again only after an event of that stream. */
  private settings: { readonly upTo: bigint; readonly defaults: Defaults } | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly cache: StreamCache,
    private readonly tail: Tail,
  ) {}

  ofStream(stream: string): StreamAcl | undefined | Promise<StreamAcl | undefined> {
    const known = this.cache.get(stream);
    return known ? known.metadata.acl : this.load(stream).then((state) => state?.metadata.acl);
  }

  defaults(): Defaults | Promise<Defaults> {
    if (this.settings && !this.changedSince(this.settings.upTo)) {
      this.settings = { ...this.settings, upTo: this.tail.head };
      return this.settings.defaults;
    }
    return this.loadSettings();
  }

  private changedSince(position: bigint): boolean {
    for (let at = position; at < this.tail.head;) {
      const events = this.tail.after(at, PAGE);
      const last = events?.at(-1);
      if (!events || !last || events.some(({ stream }) => stream === SETTINGS)) return true;
      at = last.position;
    }
    return false;
  }

  private async loadSettings(): Promise<Defaults> {
    const upTo = this.tail.head; // before it is read: what is written meanwhile is looked at again
    const state = await this.load(SETTINGS);
    const defaults = state?.id === undefined || state.last === TOMBSTONE ? {} : await this.read(state.id, state.last);
    this.settings = { upTo, defaults };
    return defaults;
  }

  private async read(id: bigint, revision: bigint): Promise<Defaults> {
    const [event] = await completed(this.reader, await this.reader.revisions([{ id, revision }]));
    return event ? parseSettings(event.data) : {};
  }

  private async load(stream: string) {
    return (await this.reader.states([stream])).get(stream);
  }
}

const FIELDS: Readonly<Record<string, keyof Defaults>> = { $userStreamAcl: 'user', $systemStreamAcl: 'system' };

/** Nothing when it is not of the form that EventStoreDB reads, as there. */
function parseSettings(json: Uint8Array): Defaults {
  try {
    const settings: unknown = JSON.parse(new TextDecoder().decode(json));
    if (typeof settings !== 'object' || settings === null) return {};
    const defaults: Partial<Record<keyof Defaults, StreamAcl>> = {};
    for (const [name, value] of Object.entries<unknown>({ ...settings })) {
      const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
      if (field) defaults[field] = aclOf(value);
    }
    return defaults;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
