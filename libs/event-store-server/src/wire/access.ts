import { type Metadata } from '@grpc/grpc-js';

export type Action = 'read' | 'write' | 'delete';

/** Who calls; a server without users knows everybody as one caller that may do everything. */
export interface Caller {
  readonly name: string;
  readonly groups: readonly string[];
}

const ANYBODY: Caller = { name: '', groups: ['$admins'] };

/** Who may do what. A server without users lets everybody do everything. */
export class Access {
  /** Throws when the credentials of the call are wrong. */
  callerOf(_metadata: Metadata): Promise<Caller> {
    return Promise.resolve(ANYBODY);
  }

  /** Throws when `caller` may not; `$all` is a stream of this name; of `$$name` the rights to the metadata of `name` are asked. Undefined when nothing has to be waited for. */
  demand(_caller: Caller, _action: Action, _stream: string): Promise<void> | undefined {
    return undefined;
  }
}
