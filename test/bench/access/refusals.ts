import { randomUUID } from 'node:crypto';
import { type Sample } from '../bench.js';
import { figureOf, milliseconds, ratioWithin, times, within } from '../figures.js';
import { type Measure } from '../measure.js';
import { percentile } from '../statistics.js';
import { metered } from '../usage.js';
import { Asking, type Asked } from './asking.js';
import { type DecisionStage } from './decision-stage.js';
import { type ServedTarget } from './served-target.js';
import { signInsOf, type Sizes } from './sizes.js';

type Kinds = Readonly<Record<string, () => Asked>>;

/** One of each in turn, so that what slows the machine for a while slows all of them; the median of each. */
async function inTurn(asking: Asking, kinds: Kinds, asked: number): Promise<Sample> {
  const order = Object.entries(kinds).map(([name, make]) => ({ name, make, took: new Array<number>() }));
  for (let n = 0; n < asked; n += 1) {
    for (const { make, took } of order) took.push(await asking.took(make()));
    order.reverse();
  }
  return Object.fromEntries(order.map(({ name, took }) => [name, percentile(took, 0.5)]));
}

/** Of a target that is there and one may see but not submit, that is there and one may not see, and that is not there. */
function kindsOf({ targetId, as }: ServedTarget): Readonly<Record<string, Kinds>> {
  const read = (id: string, more = ''): Asked => ({
    ...{ method: 'GET', path: `targets/${id}${more}`, headers: as.stranger, status: 404 },
  });
  const submit = (id: string, who: 'head' | 'stranger', status: number): Asked => ({
    ...{ method: 'POST', path: `targets/${id}/submission`, body: '{}', status },
    headers: { ...as[who], 'if-match': '"0"' },
  });
  const signIn = (whose: 'known' | 'unknown') => {
    let tried = 0;
    // Each once: who guessed at one before waits.
    return (): Asked => ({
      ...{ method: 'POST', path: 'sign-in', status: 401 },
      body: JSON.stringify({
        loginName: `${whose}-${(tried += 1)}`,
        password: '不是这个，也不是那个密码',
        client: 'program',
      }),
    });
  };
  return {
    read: { hidden: () => read(targetId), absent: () => read(randomUUID()) },
    record: { hidden: () => read(targetId, '/record'), absent: () => read(randomUUID(), '/record') },
    command: {
      forbidden: () => submit(targetId, 'head', 403),
      hidden: () => submit(targetId, 'stranger', 404),
      absent: () => submit(randomUUID(), 'stranger', 404),
    },
    'sign-in': { known: signIn('known'), unknown: signIn('unknown') },
  };
}

const PAIRS = [
  ['read', 'hidden', 'absent', '查看目标：看不到 ÷ 不存在 read a target: hidden ÷ absent, 404'],
  ['record', 'hidden', 'absent', '查看记录：看不到 ÷ 不存在 read its record: hidden ÷ absent, 404'],
  ['command', 'hidden', 'absent', '送审：看不到 ÷ 不存在 submit it: hidden ÷ absent, 404'],
  ['command', 'forbidden', 'absent', '送审：不能办 403 ÷ 不存在 submit it: forbidden, 403 ÷ absent, 404'],
  ['sign-in', 'unknown', 'known', '登录：没有此账号 ÷ 密码不对 sign in: no such account ÷ wrong password, 401'],
] as const;

export const refusals: Measure<DecisionStage, Sizes> = {
  name: 'refusals',
  title: '拒绝：用时是否透露有什么 refusals: whether the time that they take tells what is there',
  watched: ['read', 'command', 'sign-in'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, sizes) {
    const served = await stage.served();
    const asking = new Asking(served.url);
    const round = (name: string, kinds: Kinds) => {
      const asked = name === 'sign-in' ? signInsOf(sizes) : Math.ceil(sizes.decisions / 10);
      return () =>
        metered(
          () => stage.cpu(),
          () => inTurn(asking, kinds, asked),
        );
    };
    const kinds = Object.entries(kindsOf(served));
    return Object.fromEntries(kinds.map(([name, of]) => [name, round(name, of)]));
  },

  rows(samples) {
    return PAIRS.flatMap(([contender, these, those, what]) => {
      const ratio = ratioWithin(samples, contender, [these, those]);
      return [
        { what: `${what}, p50`, figure: times(ratio), must: within(ratio, 0.1) },
        { what: `　${these}`, figure: milliseconds(figureOf(samples, contender, these)) },
        { what: `　${those}`, figure: milliseconds(figureOf(samples, contender, those)) },
      ];
    });
  },
};
