import { chainWords, stepWords } from './chain-words.js';
import { type ChainOfRules } from './chains.js';
import { type Difference } from './difference.js';

const part = 'chains';
const named = <Each extends { readonly name: string }>(all: readonly Each[], name: string): Each | undefined =>
  all.find((each) => each.name === name);

/** Chain by chain and step by step, known by their names: which are new or gone, in what one is other, and another order. */
export function chainDifferences(before: readonly ChainOfRules[], after: readonly ChainOfRules[]): Difference[] {
  const gone = before.filter(({ name }) => !named(after, name));
  return [
    ...gone.map(({ name }): Difference => ({
      part,
      zh: `去掉审批流程“${name}”。`,
      en: `There is no chain “${name}” any more.`,
    })),
    ...after.flatMap((chain) => {
      const was = named(before, chain.name);
      return was ? within(was, chain) : [anew(chain)];
    }),
  ];
}

function anew(chain: ChainOfRules): Difference {
  const { zh, en } = chainWords(chain);
  const steps = chain.steps.map(({ name }) => name).join(' → ');
  return {
    part,
    zh: `增加审批流程“${chain.name}”（${zh}）：${steps}。`,
    en: `The chain “${chain.name}” is new (${en}): ${steps}.`,
  };
}

function within(before: ChainOfRules, after: ChainOfRules): Difference[] {
  return [...whole(before, after), ...taken(before, after), ...added(before, after), ...reordered(before, after)];
}

function whole(before: ChainOfRules, after: ChainOfRules): Difference[] {
  const [was, is] = [chainWords(before), chainWords(after)];
  if (was.en === is.en) return [];
  const zh = `审批流程“${after.name}”由“${was.zh}”改为“${is.zh}”。`;
  return [{ part, zh, en: `The chain “${after.name}” was ${was.en}, and is ${is.en}.` }];
}

function taken({ name: chain, steps: before }: ChainOfRules, { steps: after }: ChainOfRules): Difference[] {
  return before.flatMap((step): Difference[] => {
    const [now, was] = [named(after, step.name), stepWords(step)];
    if (now === undefined) {
      const zh = `“${chain}”去掉环节“${step.name}”（${was.zh}）。`;
      return [{ part, zh, en: `“${chain}” has no step “${step.name}” (${was.en}) any more.` }];
    }
    const is = stepWords(now);
    if (was.en === is.en) return [];
    const zh = `“${chain}”的环节“${step.name}”由“${was.zh}”改为“${is.zh}”。`;
    return [{ part, zh, en: `In “${chain}” the step “${step.name}” was ${was.en}, and is ${is.en}.` }];
  });
}

function added({ steps: before }: ChainOfRules, { name: chain, steps: after }: ChainOfRules): Difference[] {
  return after.flatMap((step, at): Difference[] => {
    if (named(before, step.name)) return [];
    const { zh, en } = stepWords(step);
    return [
      {
        part,
        zh: `“${chain}”增加第 ${at + 1} 步“${step.name}”（${zh}）。`,
        en: `Step ${at + 1} of “${chain}” is new: “${step.name}” (${en}).`,
      },
    ];
  });
}

/** The steps that stay, where they come in another order. */
function reordered({ steps: before }: ChainOfRules, { name: chain, steps: after }: ChainOfRules): Difference[] {
  const of = (steps: ChainOfRules['steps'], other: ChainOfRules['steps']) =>
    steps.map(({ name }) => name).filter((name) => named(other, name));
  if (of(before, after).join('\n') === of(after, before).join('\n')) return [];
  const order = after.map(({ name }) => name).join(' → ');
  return [
    { part, zh: `“${chain}”的环节顺序改为：${order}。`, en: `The order of the steps of “${chain}” is now ${order}.` },
  ];
}
