import { type ChainStep } from '#domain/approval';
import { holdsRole } from '#domain/access';
import { nameKey, type Actor } from '#domain/kernel';
import { type AdvisoryCode } from './advisory-names.js';
import { type Finding } from './findings.js';

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
  readonly content: { readonly name: string };
}

export interface Sibling {
  readonly targetId: string;
  readonly name: string;
}

const advisory = (code: AdvisoryCode, zh: string, en: string): Finding => ({ code, severity: 'advisory', zh, en });

/** Who holds the roles is not known here; that who asks holds the first step, and could not sign it, is. */
function ownStep([first]: readonly ChainStep[], actor: Actor, unit: string): Finding[] {
  if (!first || 'system' in actor || !holdsRole(actor, first.role, unit)) return [];
  const zh = `您自己也是首个环节“${first.name}”的审核人，但编写人和送审人不能审核；请确认另有人可以审核，否则请由他人送审。`;
  const en = `You hold the first step "${first.name}" yourself, and who writes or submits may not sign: make sure that someone else can, or have someone else submit.`;
  return [advisory('first-step-is-yours', zh, en)];
}

function sameName({ id, content: { name } }: Named, siblings: Beside['siblings']): Finding[] {
  if (siblings === 'unknown') {
    const zh = '暂时无法核对本单位是否有同名项目，请自行查看本单位的目标，有重复填报的请作废。';
    const en =
      'Names could not be compared with the other projects just now: look through the targets of the unit, and void what was drafted twice.';
    return [advisory('names-not-compared', zh, en)];
  }
  const twins = siblings.filter((other) => other.targetId !== id && nameKey(other.name) === nameKey(name));
  if (twins.length === 0) return [];
  const named = twins.map(({ targetId }) => targetId);
  const zh = `本单位本年度另有同名项目「${name}」（编号 ${named.join('、')}）。如是重复填报，请作废其中一个；如不是，送审时说明理由即可。`;
  const en = `The unit has another project named “${name}” for the year (${named.join(', ')}): void one if they are the same; if not, give the reason at submission.`;
  return [advisory('same-name-in-unit', zh, en)];
}

/** 提示 that hang on more than the content: each may be explained with a reason, as others. */
export const adviceBeside = (target: Named, chain: readonly ChainStep[], { actor, siblings }: Beside): Finding[] => [
  ...sameName(target, siblings),
  ...ownStep(chain, actor, target.unit),
];
