import { answerOf, seen, type ApiClient, type Schemas } from '#platform/api-client';
import { show } from '../directory/organisation-api.js';
import { refuse } from '../failure.js';
import { apiAs } from '../sign-in/api-as.js';
import { gradesFrom, returnTo } from './asked.js';
import { itemsOf } from './inbox-items.js';
import { given, type ActName, type ActOptions } from './options.js';
import { printStanding } from './print-outcome.js';
import { targetNamed } from './target-named.js';

type Standing = Schemas['TargetStanding'];
type Now = Schemas['TargetNext'];

/** What is asked, of a target as it stands. */
interface Deed {
  readonly api: ApiClient;
  readonly params: { readonly path: { readonly targetId: string } };
  readonly now: Now;
  readonly options: ActOptions;
  /** Who, or what, it is about. */
  readonly rest: readonly string[];
}

const onTask = ({ now: { round, step = 0, contentHash }, options }: Deed) => ({
  ...{ round, step, contentHash },
  ...given({ ordinal: options.seat }),
});
const said = ({ options: { opinion, grades } }: Deed) =>
  given({ opinion, grades: grades === undefined ? undefined : gradesFrom(grades) });
const why = ({ options: { reason } }: Deed) => given({ reason });
const first = ({ rest: [only = ''] }: Deed): string => only;
const round = ({ now }: Deed) => ({ round: now.round });

const send: Readonly<Record<ActName, (deed: Deed) => Promise<Standing>>> = {
  agree: (deed) => {
    const { api, params } = deed;
    const body = { ...onTask(deed), ...said(deed) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/approvals', { params, body }));
  },
  return: (deed) => {
    const { api, params, options } = deed;
    const { opinion = '' } = options;
    const body = { ...onTask(deed), ...said(deed), opinion, ...given({ to: returnTo(options) }) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/returns', { params, body }));
  },
  abstain: (deed) => {
    const { api, params, options } = deed;
    const body = { ...onTask(deed), ...given({ opinion: options.opinion }) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/abstentions', { params, body }));
  },
  submit: ({ api, params: { path }, now: { revision } }) => {
    const params = { path, header: { 'If-Match': seen(revision) } };
    return answerOf(api.POST('/api/v1/targets/{targetId}/submission', { params, body: {} }));
  },
  withdraw: (deed) => {
    const { api, params } = deed;
    const body = { ...round(deed), ...why(deed) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/withdrawal', { params, body }));
  },
  'take-back': (deed) => {
    const { api, params, now, options } = deed;
    const mine = now.acts.find(({ act, may, ordinal }) => act === 'take-back' && may && isMeant(options, ordinal));
    const { step = now.step ?? 0, ordinal = options.seat } = mine ?? {};
    const body = { ...round(deed), step, ...given({ ordinal }) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/signatures/withdrawal', { params, body }));
  },
  transfer: (deed) => {
    const { api, params } = deed;
    const body = { ...onTask(deed), to: first(deed), ...why(deed) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/transfers', { params, body }));
  },
  assign: (deed) => {
    const { api, params } = deed;
    const body = { ...onTask(deed), to: first(deed) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/assignments', { params, body }));
  },
  'add-signer': (deed) => {
    const { api, params, options, rest } = deed;
    const { at = 'parallel', ask } = options;
    const body = {
      ...onTask(deed),
      persons: [...rest],
      at,
      ...given({ binding: ask && (false as const) }),
      ...why(deed),
    };
    return answerOf(api.POST('/api/v1/targets/{targetId}/signers', { params, body }));
  },
  'remove-signer': (deed) => {
    const { api, params } = deed;
    const body = { ...onTask(deed), ordinal: Number(first(deed)) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/signers/removal', { params, body }));
  },
  urge: (deed) =>
    answerOf(deed.api.POST('/api/v1/targets/{targetId}/urges', { params: deed.params, body: round(deed) })),
  comment: (deed) => {
    const { api, params } = deed;
    return answerOf(api.POST('/api/v1/targets/{targetId}/comments', { params, body: { text: first(deed) } }));
  },
  copy: (deed) => {
    const { api, params, rest } = deed;
    const body = { ...round(deed), to: [...rest] };
    return answerOf(api.POST('/api/v1/targets/{targetId}/copies', { params, body }));
  },
  read: async (deed) => {
    const { api, params, now } = deed;
    const { items } = await itemsOf(api, 'to-read', { limit: Infinity });
    const sent = items.find(({ targetId }) => targetId === now.targetId);
    const body = { round: sent?.round ?? now.round };
    return answerOf(api.POST('/api/v1/targets/{targetId}/copies/reading', { params, body }));
  },
};

const isMeant = ({ seat }: ActOptions, ordinal: number | undefined): boolean => seat === undefined || seat === ordinal;

/** As `next` calls them; it has no word for what is not of the round. */
const asNext: Readonly<Partial<Record<ActName, Schemas['ActNow']['act']>>> = {
  ...{ agree: 'sign', return: 'sign', abstain: 'sign', 'take-back': 'take-back', transfer: 'transfer' },
  ...{ assign: 'assign', 'add-signer': 'add-signers', 'remove-signer': 'remove-signer' },
  ...{ urge: 'urge', copy: 'copy', withdraw: 'withdraw' },
};

/** Where nothing of the kind can be done, why, in the words of the rule; what else is in the way the request is told. */
function refuseWhatCannotBe(name: ActName, { acts }: Now): void {
  const of = acts.filter(({ act }) => act === asNext[name]);
  const [because] = of.flatMap((each) => each.because ?? []);
  if (because !== undefined && of.every(({ may }) => !may)) throw refuse(because.zh, because.en);
}

/** One act on one target, on what stands now. */
export async function act(name: ActName, text: string, options: ActOptions, rest: readonly string[]): Promise<void> {
  const api = apiAs(options.as);
  const path = { targetId: await targetNamed(api, text) };
  const now = await answerOf(api.GET('/api/v1/targets/{targetId}/next', { params: { path } }));
  refuseWhatCannotBe(name, now);
  show(await send[name]({ api, params: { path }, now, options, rest }), options, printStanding);
}
