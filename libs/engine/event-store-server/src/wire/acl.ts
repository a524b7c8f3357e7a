import { type StreamAcl } from '../storage/stream-metadata.js';

/** What a caller wants to do to a stream, its metadata being a thing of its own. */
export type Right = keyof StreamAcl;

/** What `$settings` says of streams whose metadata says nothing. */
export interface DefaultAcls {
  readonly user?: StreamAcl;
  readonly system?: StreamAcl;
}

export const EVERYBODY = '$all';
export const ADMINS = '$admins';

/** Who has `right` to `stream`: its own list, that of `$settings`, or everybody, and admins alone to system streams. */
export function rolesFor(
  right: Right,
  stream: string,
  own: StreamAcl | undefined,
  defaults: DefaultAcls,
): readonly string[] {
  const isSystem = stream.startsWith('$');
  const general = isSystem ? defaults.system : defaults.user;
  return own?.[right] ?? general?.[right] ?? [isSystem ? ADMINS : EVERYBODY];
}
