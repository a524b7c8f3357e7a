import { Metadata } from '@grpc/grpc-js';
import { describe, expect, it } from '@jest/globals';
import { type StreamAcl } from '../storage/stream-metadata.js';
import { Access, AccessDenied, type Action, type Caller } from './access.js';
import { type DefaultAcls } from './acl.js';
import { type Users } from './users.js';

// Never asked: what is asked here is `demand`.
const users: Pick<Users, 'recognise'> = { recognise: () => undefined };

function accessBy(own: Readonly<Record<string, StreamAcl>> = {}, defaults: DefaultAcls = {}) {
  return new Access({ users, acls: { ofStream: (stream) => own[stream], defaults: () => defaults } });
}

const ann: Caller = { name: 'ann', groups: ['clerks'] };
const root: Caller = { name: 'root', groups: ['$admins'] };
const operator: Caller = { name: 'op', groups: ['$ops'] };
const ACTIONS: readonly Action[] = ['read', 'write', 'delete'];

const may = (access: Access, caller: Caller, action: Action, stream: string): boolean => {
  try {
    expect(access.demand(caller, action, stream)).toBeUndefined(); // nothing to wait for
    return true;
  } catch (error) {
    if (error instanceof AccessDenied) return false;
    throw error;
  }
};
const rights = (access: Access, caller: Caller, stream: string) =>
  ACTIONS.filter((action) => may(access, caller, action, stream));

describe('who may do what', () => {
  it('lets everybody do everything on a server without users, whatever credentials come', async () => {
    const open = new Access();
    const metadata = new Metadata();
    metadata.set('authorization', 'Basic nonsense');
    expect(rights(open, await open.callerOf(metadata), '$all')).toEqual(ACTIONS);
  });

  it('lets nobody do anything without credentials', async () => {
    const access = accessBy({ open: { read: ['$all'] } });
    const anonymous = await access.callerOf(new Metadata());
    expect(rights(access, anonymous, 'open')).toEqual([]);
    expect(rights(access, anonymous, 'any')).toEqual([]);
  });

  it('lets every user do everything to a stream of which nothing is said', () => {
    expect(rights(accessBy(), ann, 'order-1')).toEqual(ACTIONS);
    expect(rights(accessBy(), ann, '$$order-1')).toEqual(['read', 'write']); // a metastream is never deleted
  });

  it('leaves system streams and $all to admins', () => {
    for (const stream of ['$all', '$settings', '$$$settings', '$ce-order']) {
      expect(rights(accessBy(), ann, stream)).toEqual([]);
      expect(rights(accessBy(), operator, stream)).toEqual([]);
    }
    expect(rights(accessBy(), root, '$settings')).toEqual(ACTIONS);
    expect(rights(accessBy(), { name: 'admin', groups: [] }, '$settings')).toEqual(ACTIONS);
  });

  it('lets nobody write or delete $all, or delete a metastream', () => {
    expect(rights(accessBy(), root, '$all')).toEqual(['read']);
    expect(rights(accessBy(), root, '$$order-1')).toEqual(['read', 'write']);
  });

  it('goes by the names and groups that the metadata of the stream lists', () => {
    const access = accessBy({
      secret: { read: ['ann'], write: ['clerks', 'bob'], delete: [], metaRead: ['ann'], metaWrite: ['bob'] },
    });
    expect(rights(access, ann, 'secret')).toEqual(['read', 'write']);
    expect(rights(access, ann, '$$secret')).toEqual(['read']);
    expect(rights(access, { name: 'bob', groups: [] }, 'secret')).toEqual(['write']);
    expect(rights(access, { name: 'bob', groups: [] }, '$$secret')).toEqual(['write']);
    expect(rights(access, root, 'secret')).toEqual(ACTIONS);
  });

  it('asks $settings for a right that the metadata does not name, and the built-in list last', () => {
    const access = accessBy(
      { mixed: { read: ['bob'] }, $shared: { read: ['$all'] } },
      { user: { write: ['clerks'], delete: ['bob'] }, system: { write: ['clerks'] } },
    );
    expect(rights(access, ann, 'mixed')).toEqual(['write']);
    expect(rights(access, ann, 'other')).toEqual(['read', 'write']);
    expect(rights(access, ann, '$shared')).toEqual(['read', 'write']);
    expect(rights(access, ann, '$$other')).toEqual(['read', 'write']);
  });

  it('waits for lists that have to be read first', async () => {
    const acls = { ofStream: () => Promise.resolve({ read: ['bob'] }), defaults: () => ({}) };
    const access = new Access({ users, acls });
    await expect(access.demand(ann, 'read', 'slow')).rejects.toThrow(AccessDenied);
    await expect(access.demand(ann, 'write', 'slow')).resolves.toBeUndefined();
  });
});
