import { type Words } from '../../words/language.js';
import { type Post } from './post.js';

type Days = Pick<Post, 'startsOn' | 'endsOn' | 'actsFrom' | 'actsTo'>;

/** The last day on which it is held: of a deputy that of the absence, where the post goes on longer. */
export const lastDay = ({ endsOn, actsTo }: Pick<Days, 'endsOn' | 'actsTo'>): string | null =>
  [endsOn, actsTo].flatMap((day) => day ?? []).toSorted()[0] ?? null;

/** From when to when, in words; what was taken back before its first day was never held. */
export function daysOf(post: Days): Words {
  const last = lastDay(post);
  const first =
    [post.startsOn, post.actsFrom]
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1) ?? post.startsOn;
  if (last === null) return { zh: `${first} 起`, en: `from ${first}` };
  if (last < first) return { zh: '未曾生效', en: 'never held' };
  return { zh: `${first} 至 ${last}`, en: `${first} to ${last}` };
}
