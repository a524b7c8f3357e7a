import { seatWords, type Unheld } from '#domain/approval';

/** Why nobody can sign a task, and what the administrator can do about it. */
export interface Advice {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

interface Named {
  readonly hasLeft: boolean;
  readonly successor?: string;
}

export function adviceOn({ task: { seat }, barred }: Unheld, { hasLeft, successor }: Named): Advice {
  if (barred.length > 0) {
    const who = barred.map(({ personId }) => personId).join('、');
    return {
      code: 'all-barred',
      zh: `席位上的人都须回避（${who}：送审、编写或已办理过别的环节）。请另行任命一人，或由有席位的人转办。`,
      en: `Everybody in the seat is barred (${who}: submitted, wrote or signed elsewhere). Appoint somebody else, or have a holder transfer it.`,
    };
  }
  if (!('person' in seat)) {
    const { zh, en } = seatWords(seat);
    return {
      code: 'nobody-holds-role',
      zh: `没有人任${zh}。请任命一人。`,
      en: `Nobody is ${en}: appoint somebody.`,
    };
  }
  const { person } = seat;
  if (successor !== undefined)
    return {
      code: 'successor-may-not-sign',
      zh: `${person} 已离任，接手的 ${successor} 在此不能签署（无权查看、须回避、已有席位或也已离任）。请任命 ${successor}，或重新登记 ${person} 的离任并写明另一接手人。`,
      en: `${person} has left, and ${successor}, who takes over, may not sign here (may not see it, is barred, has a seat already, or has left, too): appoint ${successor}, or record the leaving of ${person} again with another successor.`,
    };
  if (hasLeft)
    return {
      code: 'no-successor',
      zh: `${person} 已离任，没有写明接手人。请重新登记其离任并写明接手人。`,
      en: `${person} has left and nobody takes over: record the leaving again and name a successor.`,
    };
  return {
    code: 'named-person-holds-nothing',
    zh: `${person} 现在没有任职，无权查看。请重新任命，或登记其离任并写明接手人。`,
    en: `${person} holds nothing by which they may see it: appoint them again, or record that they leave with a successor.`,
  };
}
