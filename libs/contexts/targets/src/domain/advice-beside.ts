import { grantsOf } from '#domain/access';
import { holdsSeat } from '#domain/approval';
import { nameKey, type Actor } from '#domain/kernel';
import {
  chainFor,
  severityOf,
  type CheckCode,
  type Finding,
  type RulesInForce,
  type Severity,
} from '#contexts/rules/core';
import { namesNotCompared } from './names-not-compared.js';
import { ruled } from './ruled.js';

/** What the shell knows beside the content: who asks, and the unit's other targets of the year. */
export interface Beside {
  readonly actor: Actor;
  /** `unknown` where they could not be looked up. */
  readonly siblings: readonly Sibling[] | 'unknown';
}

/** Of the target, what these look at. */
export interface Named {
  readonly id: string;
  readonly unit: string;
  readonly code?: string | undefined;
  readonly content: { readonly name: string; readonly budget: string };
}

export interface Sibling {
  readonly targetId: string;
  readonly name: string;
}

const advisory = (code: CheckCode, zh: string, en: string): Finding => ({ code, severity: 'advisory', zh, en });

/** Who holds the roles is not known here; that who asks holds the first step, and could not sign it, is. */
function ownStep(rules: Rules, { unit, code, content: { budget } }: Named, actor: Actor): Finding[] {
  const [first] = chainFor(rules, { unit, budget, code }).steps;
  if (!first || 'system' in actor) return [];
  const holding = { personId: actor.personId, grants: grantsOf(actor) };
  if (!first.seats.some((seat) => holdsSeat(seat, holding, unit))) return [];
  const zh = `您自己也是首个环节“${first.name}”的审核人，但编写人和送审人不能审核；请确认另有人可以审核，否则请由他人送审。`;
  const en = `You hold the first step "${first.name}" yourself, and who writes or submits may not sign: make sure that someone else can, or have someone else submit.`;
  return [advisory('first-step-is-yours', zh, en)];
}

function sameName({ id, content: { name } }: Named, siblings: Beside['siblings'], severity: Severity): Finding[] {
  if (siblings === 'unknown') return [namesNotCompared(severity)];
  const twins = siblings.filter((other) => other.targetId !== id && nameKey(other.name) === nameKey(name));
  if (twins.length === 0) return [];
  const named = twins.map(({ targetId }) => targetId);
  const [thenZh, thenEn] =
    severity === 'advisory'
      ? ['送审时说明理由即可', 'give the reason at submission']
      : ['请改用能区分的名称', 'give it a name of its own'];
  const zh = `本单位本年度另有同名项目「${name}」（编号 ${named.join('、')}）。如是重复填报，请作废其中一个；如不是，${thenZh}。`;
  const en = `The unit has another project named “${name}” for the year (${named.join(', ')}): void one if they are the same; if not, ${thenEn}.`;
  return [{ ...advisory('same-name-in-unit', zh, en), severity }];
}

type Rules = Pick<RulesInForce, 'chains' | 'severities'>;

/** What hangs on more than the content: a 提示 of these may be explained with a reason, as others. */
export const adviceBeside = (target: Named, rules: Rules, { actor, siblings }: Beside): Finding[] => [
  ...sameName(target, siblings, severityOf(rules.severities, 'same-name-in-unit')),
  ...ownStep(rules, target, actor).map((finding) => ruled(finding, rules.severities)),
];
