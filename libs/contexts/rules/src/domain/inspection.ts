import { holdsRole } from '#domain/access';
import { notAPerson, notTheActor, type Actor, type Inspection, type Oddity } from '#domain/kernel';
import { type RulesEvent, type RulesPublished } from './rules.events.js';
import { rulesDecider, type RulesOfYear } from './rules.state.js';

const notTheRuleMaker = (actor: Actor): readonly Oddity[] =>
  'system' in actor || holdsRole(actor, 'organisation-administrator', '*')
    ? []
    : [
        {
          code: 'not-the-rule-maker',
          zh: `${actor.personId} 当时无权起草和发布规则。`,
          en: `${actor.personId} had no right to draft and publish rules.`,
        },
      ];

const otherThanDrafted: Oddity = {
  code: 'not-as-drafted',
  zh: '发布的不是起草的内容，或版本号不接着上一版。',
  en: 'What was published is not what was drafted, or its number does not follow the one before.',
};

function oddInPublication(state: RulesOfYear, { data }: RulesPublished, actor: Actor): readonly Oddity[] {
  const { version, contentHash, publishedBy } = data;
  // A region begins with the file, by a process, in a stream that was not there.
  if (state.status === 'absent') return 'system' in actor && version === 1 ? [] : [otherThanDrafted];
  const isNext = version === state.versions.length + 1 && contentHash === state.draft?.contentHash;
  return [
    ...notAPerson(actor),
    ...notTheRuleMaker(actor),
    ...notTheActor(actor, 'publishedBy', publishedBy ?? ''),
    ...(isNext ? [] : [otherThanDrafted]),
  ];
}

function oddIn(state: RulesOfYear, event: RulesEvent, actor: Actor): readonly Oddity[] {
  if (event.type === 'RulesPublished') return oddInPublication(state, event, actor);
  return [...notAPerson(actor), ...notTheRuleMaker(actor), ...notTheActor(actor, 'draftedBy', event.data.draftedBy)];
}

/** What no rule of this context would have let through. */
export const rulesInspection: Inspection<RulesOfYear, RulesEvent> = { ...rulesDecider, oddIn };
