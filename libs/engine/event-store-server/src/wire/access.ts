import { type Metadata } from '@grpc/grpc-js';
import { type StreamAcl } from '../storage/stream-metadata.js';
import { ADMINS, type DefaultAcls, EVERYBODY, type Right, rolesFor } from './acl.js';
import { type Users } from './users.js';

export type Action = 'read' | 'write' | 'delete';

/** Who calls; a server without users knows everybody as one caller that may do everything. */
export interface Caller {
  readonly name: string;
  readonly groups: readonly string[];
}

/** The caller has no right to this. */
export class AccessDenied extends Error {
  constructor() {
    super('Access Denied'); // the words of the real server
  }
}

/** The credentials of the call are wrong. */
export class Unauthenticated extends Error {
  constructor() {
    super('Unauthenticated');
  }
}

/** Where the lists of rights are kept; undefined and plain values come from memory and need no wait. */
export interface AclSource {
  /** `$acl` of the stream's metadata. */
  ofStream(stream: string): StreamAcl | undefined | Promise<StreamAcl | undefined>;
  /** What `$settings` says. */
  defaults(): DefaultAcls | Promise<DefaultAcls>;
}

const ANYBODY: Caller = { name: '', groups: [ADMINS] };
const ANONYMOUS: Caller = { name: '', groups: [] };
const BASIC = /^Basic ([A-Za-z0-9+/]{1,2000}={0,2})$/i;
const METADATA_RIGHT = { read: 'metaRead', write: 'metaWrite' } as const;

/**
 * Who may do what, by the rules of EventStoreDB 23.10 with its default settings: nobody without credentials, admins
 * everything, others what the stream's `$acl`, `$settings` and the built-in lists say, in this order.
 * A server without users lets everybody do everything and looks at no credentials.
 */
export class Access {
  constructor(private readonly secured?: { readonly users: Pick<Users, 'recognise'>; readonly acls: AclSource }) {}

  /** Throws when the credentials of the call are wrong. */
  callerOf(metadata: Metadata): Promise<Caller> {
    const given = metadata.get('authorization');
    return this.callerBy(given.length === 0 ? undefined : given.join(', '));
  }

  /** Whether the sender of this header of HTTP has a right password, where one is asked for. */
  async knows(authorization: string | undefined): Promise<boolean> {
    try {
      return (await this.callerBy(authorization)) !== ANONYMOUS;
    } catch (error) {
      if (error instanceof Unauthenticated) return false;
      throw error;
    }
  }

  private async callerBy(authorization: string | undefined): Promise<Caller> {
    if (!this.secured) return ANYBODY;
    if (authorization === undefined) return ANONYMOUS;
    const [, encoded] = BASIC.exec(authorization) ?? [];
    const text = Buffer.from(encoded ?? '', 'base64').toString();
    const colon = text.indexOf(':');
    if (colon < 1) throw new Unauthenticated();
    const known = await this.secured.users.recognise(text.slice(0, colon), text.slice(colon + 1));
    if (!known) throw new Unauthenticated();
    return known;
  }

  /** Throws when `caller` may not; `$all` is a stream of this name; of `$$name` the rights to the metadata of `name` are asked. Undefined when nothing has to be waited for. */
  demand(caller: Caller, action: Action, stream: string): Promise<void> | undefined {
    if (!this.secured) return undefined;
    const asked = rightTo(action, stream);
    if (!asked || caller === ANONYMOUS) throw new AccessDenied();
    if (caller.name === 'admin' || caller.groups.includes(ADMINS)) return undefined;
    return this.check(caller, asked, this.secured.acls);
  }

  private check(caller: Caller, { right, of }: Asked, acls: AclSource): Promise<void> | undefined {
    const own = acls.ofStream(of);
    const defaults = acls.defaults();
    const decide = (list: StreamAcl | undefined, general: DefaultAcls) => {
      const roles = rolesFor(right, of, list, general);
      const holds = (role: string) => role === EVERYBODY || role === caller.name || caller.groups.includes(role);
      if (!roles.some(holds)) throw new AccessDenied();
    };
    if (own instanceof Promise || defaults instanceof Promise) {
      return Promise.all([own, defaults]).then(([list, general]) => decide(list, general));
    }
    decide(own, defaults);
    return undefined;
  }
}

interface Asked {
  readonly right: Right;
  readonly of: string;
}

/** Undefined for what nobody may: to write or delete `$all`, to delete a stream of metadata. */
function rightTo(action: Action, stream: string): Asked | undefined {
  if (stream === '$all' && action !== 'read') return undefined;
  if (!stream.startsWith('$$')) return { right: action, of: stream };
  return action === 'delete' ? undefined : { right: METADATA_RIGHT[action], of: stream.slice(2) };
}
