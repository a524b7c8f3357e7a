import { actions, type Action } from '#domain/access';
import { answerOf, type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';
import { apiOf, show } from '../directory/organisation-api.js';
import { type Asking } from '../directory/options.js';
import { refuse } from '../failure.js';

interface Asked {
  readonly action: string;
  readonly target: string | undefined;
}

type Options = Asking & { readonly asOf?: string };

export async function why({ personId, ...asked }: Asked & { readonly personId: string }, options: Options) {
  const query = { personId, ...queryOf(asked, options) };
  const api = apiOf(options);
  show(await answerOf(api.GET('/api/v1/access/why', { params: { query } })), options, printWhy);
}

export async function who(asked: Asked, options: Options): Promise<void> {
  const query = queryOf(asked, options);
  const api = apiOf(options);
  show(await answerOf(api.GET('/api/v1/access/who', { params: { query } })), options, printWho);
}

function queryOf({ action, target }: Asked, { asOf }: Options) {
  const named = actions.find((each): each is Action => each === action);
  if (named === undefined) {
    throw refuse(
      `没有操作“${action}”，可选：${actions.join('、')}。`,
      'There is no such action; those are all there are.',
    );
  }
  return {
    action: named,
    ...(target === undefined ? {} : { about: target }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

const printWhy = ({ personId, on, zh, en, roles, deputyFor }: Schemas['WhyAccess']): string =>
  [
    `${personId} · ${on}`,
    zh,
    en,
    `任职 holds: ${roles.length === 0 ? '无 nothing' : roles.join(', ')}`,
    ...deputyFor.map((each) => `代理 deputy for ${each.personId}: ${each.roles.join(', ')}`),
  ].join('\n');

const printWho = ({ items }: Schemas['WhoHasAccess']): string =>
  printTable(
    [{ title: '人员 person' }, { title: '依据 by' }],
    items.map(({ personId, by }) => [personId, by]),
  );
