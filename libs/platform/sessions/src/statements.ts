import { LIVE } from './live.js';

/** How long one lasts unused, and at most. */
const LASTS = {
  browser: { idle: '2 hours', whole: '12 hours' },
  program: { idle: '30 days', whole: '90 days' },
} as const;

const idleEnd = `now() + case s.kind when 'browser' then interval '${LASTS.browser.idle}' else interval '${LASTS.program.idle}' end`;
const seen = `seen_at = now(), idle_ends_at = least(s.ends_at, ${idleEnd})`;

const begun = ({ idle, whole }: (typeof LASTS)[keyof typeof LASTS], secret: string) => `
  insert into sessions.session (session_id, person, kind, authenticated_by, address, agent, secret, idle_ends_at, ends_at)
  values ($1, $2, $3, $4, $5, $6, ${secret}, now() + interval '${idle}', now() + interval '${whole}')
  returning session_id, ends_at`;

export const BEGIN_BROWSER = begun(LASTS.browser, '$7');
export const BEGIN_PROGRAM = `with made as (${begun(LASTS.program, 'null')}), token as (
    insert into sessions.refresh_token (hash, session_id) select $7, session_id from made)
  select ends_at from made`;

/** Spends the one, checks the session and issues the other in one: of those who come with the same token one finds it unspent. */
export const SPEND = `with spent as (
    update sessions.refresh_token as t set used_at = now() from sessions.session as s
    where t.hash = $1 and t.used_at is null and s.session_id = t.session_id and ${LIVE}
    returning s.session_id, s.person
  ), made as (
    insert into sessions.refresh_token (hash, session_id) select $2, session_id from spent
  ), used as (
    update sessions.session as s set ${seen} from spent where s.session_id = spent.session_id
  )
  select session_id, person from spent`;

export const TOUCH = `update sessions.session as s set ${seen} where s.session_id = $1 and ${LIVE}`;

const notified = `pg_notify('sessions_changed', person)`;

/** A spent one that comes again ends its session, whoever has it. */
export const END_REUSED = `with ended as (
    update sessions.session as s set ended_at = now(), ended_why = 'refresh-token-reused' from sessions.refresh_token as t
    where t.hash = $1 and t.used_at is not null and s.session_id = t.session_id and s.ended_at is null
    returning s.session_id, s.person)
  select session_id, person, ${notified} from ended`;

export const END = `with ended as (
    update sessions.session set ended_at = now(), ended_why = $2
    where session_id = $1 and ended_at is null and person = coalesce($3, person) returning person)
  select ${notified} from ended`;

export const END_ALL = `with ended as (
    update sessions.session set ended_at = now(), ended_why = $2
    where person = $1 and ended_at is null and session_id is distinct from $3::uuid returning person)
  select ${notified} from ended`;

export const FORGET = `with forgotten as (delete from sessions.session where person = $1 returning person), reset as (
    delete from sessions.credential_reset where person = $1)
  select ${notified} from forgotten`;

export const LIST = `select session_id, kind, authenticated_by, address, agent, begun_at, seen_at, ends_at
  from sessions.session as s where person = $1 and ${LIVE} order by seen_at desc, session_id`;

export const NOTE_RESET = `insert into sessions.credential_reset as c (person, reset_at) values ($1, now())
  on conflict (person) do update set reset_at = excluded.reset_at`;

/** A last day only ever moves forward; of what is left the newest counts. */
export const REVOKE = `with told as (
    insert into sessions.revoked as r (kind, id, last_day, revision, kept)
    select kind, id, last_day, revision, kept
    from jsonb_to_recordset($1) as given(kind text, id text, last_day text, revision integer, kept jsonb)
    on conflict (kind, id) do update set
      last_day = least(r.last_day, excluded.last_day),
      kept = case when excluded.revision > coalesce(r.revision, -1) then excluded.kept else r.kept end,
      revision = greatest(r.revision, excluded.revision))
  select pg_notify('sessions_changed', '')`;

/** Refresh tokens go with their session. */
export const SWEEP = `delete from sessions.session where session_id in (
  select session_id from sessions.session where ends_at < now() - interval '30 days' or ended_at < now() - interval '30 days'
  limit 5000 for update skip locked) returning session_id`;
