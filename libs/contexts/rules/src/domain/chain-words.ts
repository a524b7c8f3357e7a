import { modeWords, seatWords, type Seat } from '#domain/approval';
import { type ChainOfRules, type StepOfRules, type When } from './chains.js';

interface InWords {
  readonly zh: string;
  readonly en: string;
}

const all = (parts: readonly InWords[], zh: string, en: string): InWords => ({
  zh: parts.map((part) => part.zh).join(zh),
  en: parts.map((part) => part.en).join(en),
});

function emptyWords(seat: Seat): readonly InWords[] {
  const whenEmpty = 'person' in seat ? undefined : seat.whenEmpty;
  if (whenEmpty === undefined || whenEmpty === 'refuse') return [];
  if (whenEmpty === 'superior') return [{ zh: '无人时由上级', en: 'else the one above' }];
  return [{ zh: `无人时由 ${whenEmpty.reserve}`, en: `else ${whenEmpty.reserve}` }];
}

/** Who signs at a seat, and what is done where nobody holds it. */
export function seatOfChain(seat: Seat): InWords {
  const notes = [
    ...emptyWords(seat),
    ...(seat.binding === false ? [{ zh: '仅征求意见', en: 'consulted only' }] : []),
    ...(seat.weight === undefined ? [] : [{ zh: `权重 ${seat.weight}`, en: `weight ${seat.weight}` }]),
  ];
  const [holder, { zh, en }] = [seatWords(seat), all(notes, '，', ', ')];
  return notes.length === 0 ? holder : { zh: `${holder.zh}（${zh}）`, en: `${holder.en} (${en})` };
}

/** Of which targets a step is, condition by condition. */
export function whenWords({ budgetFrom, budgetTo, categories, departments }: When = {}): readonly InWords[] {
  return [
    ...(budgetFrom === undefined ? [] : [{ zh: `预算 ${budgetFrom} 元起`, en: `budgets from ${budgetFrom}` }]),
    ...(budgetTo === undefined ? [] : [{ zh: `预算不足 ${budgetTo} 元`, en: `budgets below ${budgetTo}` }]),
    ...(categories ? [{ zh: `类别 ${categories.join('、')}`, en: `categories ${categories.join(', ')}` }] : []),
    ...(departments ? [{ zh: `部门 ${departments.join('、')}`, en: `departments ${departments.join(', ')}` }] : []),
  ];
}

/** What a step asks for beside a signature, and by when. */
export function askedWords({ opinion, review, due, returnsTo }: StepOfRules): readonly InWords[] {
  const late =
    due?.then === 'escalate'
      ? { zh: '逾期报上级', en: 'then the one above' }
      : { zh: '逾期提醒', en: 'then a reminder' };
  return [
    ...(opinion ? [{ zh: '须写意见', en: 'an opinion' }] : []),
    ...(review ? [{ zh: '四性评级', en: 'four grades' }] : []),
    ...(due
      ? [{ zh: `${due.workingDays} 个工作日内，${late.zh}`, en: `within ${due.workingDays} working days, ${late.en}` }]
      : []),
    ...(returnsTo === 'drafter' ? [{ zh: '不同意即退回填报人', en: 'back to the drafter' }] : []),
  ];
}

/** All that a step says, in a line: what it asks of whom, of which targets. */
export function stepWords(step: StepOfRules): InWords {
  const [mode, seats] = [modeWords(step), all(step.seats.map(seatOfChain), '、', ', ')];
  const whole = [
    { zh: `${mode.zh}：${seats.zh}`, en: `${mode.en} ${seats.en}` },
    ...askedWords(step),
    ...whenWords(step.when),
  ];
  return all(whole, '；', '; ');
}

/** Whose chain it is, and what holds for all of its steps. */
export function chainWords({ departments, sameHolder, resume }: Omit<ChainOfRules, 'name' | 'steps'>): InWords {
  const whose = departments
    ? { zh: `用于部门 ${departments.join('、')}`, en: `for departments ${departments.join(', ')}` }
    : { zh: '用于其他部门', en: 'for all others' };
  const back = resume?.includes('straight-back')
    ? [{ zh: '退回后可直接送回退回的环节', en: 'after a return straight back where it is allowed' }]
    : [];
  const forced = resume?.includes('from-start') === false ? [{ zh: '不从头开始', en: 'never from the start' }] : [];
  const same = sameHolder
    ? [{ zh: '只剩同一人可审的后续环节跳过', en: 'a later step that only the same person could sign is passed over' }]
    : [];
  return all([whose, ...back, ...forced, ...same], '；', '; ');
}
