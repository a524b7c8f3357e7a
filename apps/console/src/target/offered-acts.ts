import { type Schemas } from '#platform/api-client';
import { type consequences } from '../words/act-words.js';

type Next = Schemas['TargetNext'];
type ActNow = Schemas['ActNow'];

/** What is asked for before it is sent. */
type Form = 'vote' | 'text' | 'person' | 'signers' | 'readers';

export interface OfferedAct {
  /** Tells two of a kind apart. */
  readonly key: string;
  readonly name: keyof typeof consequences;
  readonly form: Form;
  readonly act: ActNow;
  /** Foremost, beside, or among the rest. */
  readonly rank: 'main' | 'danger' | 'plain' | 'rest';
  /** Of a text: whether it must be given. */
  readonly text?: 'none' | 'optional' | 'required';
}

/** What `next` says that one may do, as buttons; to edit and to submit are screens of their own. */
export function actsOf({ acts, copiesToRead = [] }: Next): readonly OfferedAct[] {
  const offered = acts.flatMap((act) => (act.may ? offering(act) : []));
  const read: ActNow = { act: 'copy', may: true };
  return copiesToRead.length === 0
    ? offered
    : [{ key: 'read', name: 'read', form: 'text', text: 'none', act: read, rank: 'main' }, ...offered];
}

function offering(act: ActNow): readonly OfferedAct[] {
  const { act: name, step = '', ordinal = '' } = act;
  if (name === 'sign') return signing(act);
  const form = forms[name];
  return form === undefined ? [] : [{ ...form, name: form.name, key: `${name} ${step} ${ordinal}`, act }];
}

function signing(act: ActNow): readonly OfferedAct[] {
  const { ordinal = '', form } = act;
  const vote = (name: OfferedAct['name'], rank: OfferedAct['rank']): OfferedAct => ({
    ...{ key: `${name} ${ordinal}`, name, form: 'vote', act, rank },
  });
  const against = form?.returns === undefined ? 'vote' : 'disagree';
  const offered = [vote('agree', 'main'), vote(against, 'danger')];
  return form?.votes.includes('abstain') ? [...offered, vote('abstain', 'plain')] : offered;
}

const forms: Partial<Record<ActNow['act'], Pick<OfferedAct, 'name' | 'form' | 'rank' | 'text'>>> = {
  transfer: { name: 'transfer', form: 'person', rank: 'plain' },
  assign: { name: 'assign', form: 'person', rank: 'rest' },
  'add-signers': { name: 'add-signers', form: 'signers', rank: 'plain' },
  'remove-signer': { name: 'remove-signer', form: 'text', text: 'none', rank: 'rest' },
  'take-back': { name: 'take-back', form: 'text', text: 'none', rank: 'plain' },
  withdraw: { name: 'withdraw', form: 'text', text: 'optional', rank: 'plain' },
  urge: { name: 'urge', form: 'text', text: 'none', rank: 'plain' },
  comment: { name: 'comment', form: 'text', text: 'required', rank: 'plain' },
  copy: { name: 'copy', form: 'readers', rank: 'plain' },
  void: { name: 'void', form: 'text', text: 'required', rank: 'rest' },
};
