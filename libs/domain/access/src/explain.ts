import { isOfRound, type Decision, type Resource } from './decide.js';
import { roleWords, type Role } from './roles.js';
import { rolesFor, rowOf, type Action } from './table.js';

interface Sentences {
  readonly zh: string;
  readonly en: string;
}

/** Why it is so, for whoever asks about anybody. */
export function explain(decision: Decision, action: Action, resource: Resource): Sentences {
  const { zh, en } = rowOf(action);
  if (decision.may) {
    const by = BY[decision.by] ?? { zh: `任 ${decision.by}`, en: `by ${decision.by}` };
    return { zh: `可以${zh}：${by.zh}。`, en: `May ${en}: ${by.en}.` };
  }
  const why = whyNot(decision, action, resource);
  return { zh: `不能${zh}：${why.zh}。`, en: `May not ${en}: ${why.en}.` };
}

const BY: Readonly<Record<string, Sentences>> = {
  own: { zh: '是本人的', en: 'it is their own' },
  seat: { zh: '当前环节有其席位', en: 'it holds a seat of the open step' },
  signature: { zh: '在本轮签署过', en: 'they signed in this round' },
  deputy: { zh: '代理当前环节的席位', en: 'as a deputy for a seat of the open step' },
  everybody: { zh: '人人都可以', en: 'everybody may' },
};

function whyNot(decision: Exclude<Decision, { may: true }>, action: Action, resource: Resource): Sentences {
  const { places, state = '', seat } = resource;
  const zhAt = places.length === 0 ? '' : `在 ${places.join('、')} `;
  const enAt = places.length === 0 ? '' : ` at ${places.join(', ')}`;
  switch (decision.because) {
    case 'unseen':
      return {
        zh: `${zhAt}没有可以查看的角色，当作不存在`,
        en: `no role that sees it${enAt}: it is as if it were not there`,
      };
    case 'deputy':
      return {
        zh: `这是 ${decision.of} 的角色，代理人可以查看，不能代为办理`,
        en: `the role is that of ${decision.of}, and a deputy reads but acts on nothing`,
      };
    case 'state':
      return { zh: `现在的状态（${state}）不能办理`, en: `not as it stands now (${state})` };
    case 'role': {
      if (rowOf(action).to === 'signer')
        return { zh: '在本轮没有签署过', en: 'they have signed nothing in this round' };
      if (seat !== undefined && isOfRound(action))
        return { zh: `“${seat.step}”环节不由其办理`, en: `the step "${seat.step}" is not theirs to act on` };
      const roles = rolesFor(action);
      return { zh: `需要${zhAt}任${roles.map(named).join('或')}`, en: `it takes ${roles.join(' or ')}${enAt}` };
    }
  }
}

const named = (role: Role): string => `${roleWords[role]} ${role}`;
