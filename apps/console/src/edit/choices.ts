import { levels } from '#contexts/targets/pure';
import { operators } from '#domain/kernel';
import { textAt, type Draft, type Place } from './draft.js';

const directions = ['正向指标', '反向指标'];

/** What a cell usually holds; nothing where there is no such list. Another text may stand there all the same. */
export function choicesOf(draft: Draft, { key, field }: Place): readonly string[] {
  if (field === 'level1') return Object.keys(levels);
  if (field === 'level2') return levels[textAt(draft, { key, field: 'level1' })] ?? [];
  if (field === 'operator') return operators;
  return field === 'direction' ? directions : [];
}
