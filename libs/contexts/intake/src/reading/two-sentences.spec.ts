import { describe, expect, it } from '@jest/globals';
import { finding, wordings, type FindingCode } from './findings.js';
import { twoSentences } from './two-sentences.js';

const cells = [
  '办公',
  '',
  '好。 The end.',
  '」，请核对。 Level 1 「',
  '。',
  '1.',
  '($&)',
  'x'.repeat(200),
  '一行\n两行',
];
const codes = Object.keys(wordings) as FindingCode[];
const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);

describe('the message of a finding', () => {
  it.each(codes)('%s is told apart into its two sentences, whatever the cells hold', (code) => {
    const [, zh, en] = wordings[code];
    for (const cell of cells) {
      const values = Object.fromEntries([...placesIn(zh), ...placesIn(en)].map((place) => [place, cell]));
      const { message } = finding(code, { line: 1, project: null }, values);
      const parts = twoSentences({ code, message });
      expect(`${parts.zh} ${parts.en}`).toBe(message);
      const [end, begin] = [zh.split('}').at(-1) ?? '', en.split('{')[0] ?? ''];
      expect([parts.zh.endsWith(end), parts.en.startsWith(begin)]).toEqual([true, true]);
    }
  });

  it('of what has no wording any more ends its Chinese sentence at the last full stop', () => {
    const parted = { zh: '有 3 个项目“甲。”与已填报的相同。', en: '3 projects are the same.' };
    for (const between of ['', ' '])
      expect(twoSentences({ code: 'of-before', message: parted.zh + between + parted.en })).toEqual(parted);
    expect(twoSentences({ code: 'of-before', message: '只有一句' })).toEqual({ zh: '只有一句', en: '只有一句' });
  });
});
