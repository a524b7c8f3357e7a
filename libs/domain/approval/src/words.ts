import { roleWords } from '#domain/access';
import { type Seat, type Step } from './chain.js';

interface InWords {
  readonly zh: string;
  readonly en: string;
}

type Place = Extract<Seat, { readonly role: string }>['place'];
const placeWords: Readonly<Record<Place, InWords>> = {
  covering: { zh: '管辖范围内', en: 'over the unit' },
  'own-unit': { zh: '本单位', en: 'of the unit' },
  'own-department': { zh: '主管部门', en: 'of the department' },
  'responsible-section': { zh: '对口', en: 'responsible for the department' },
  'performance-section': { zh: '财政局', en: 'of the finance bureau' },
  region: { zh: '全区域', en: 'of the region' },
};

/** Who signs there, as people say it. */
export function seatWords(seat: Seat): InWords {
  if ('person' in seat) return { zh: `人员 ${seat.person}`, en: `person ${seat.person}` };
  const { zh, en } = placeWords[seat.place];
  return { zh: `${zh}${roleWords[seat.role]}`, en: `${seat.role.replaceAll('-', ' ')} ${en}` };
}

/** How many of its seats complete a step. */
export function modeWords({
  mode,
  share = { of: 1, in: 1 },
  onDisagree,
}: Pick<Step, 'mode' | 'share' | 'onDisagree'>): InWords {
  if (mode === 'any') return { zh: '或签', en: 'any of' };
  if (mode === 'share') return { zh: `票签 ${share.of}/${share.in}`, en: `${share.of}/${share.in} of` };
  return onDisagree === 'collect'
    ? { zh: '会签，意见收齐', en: 'all of, with every opinion' }
    : { zh: '会签', en: 'all of' };
}
