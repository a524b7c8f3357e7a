import { describe, expect, it } from '@jest/globals';
import { detailsOf, verbOf, whoOf } from './told.js';

const names: Readonly<Record<string, string>> = { 'p-1': '张三', 'p-2': '李四' };
const nameOf = (id: string): string => names[id] ?? id;
const zh = (words: { zh: string }): string => words.zh;
const person = (personId: string) => ({ personId, unit: '307', roles: [] });

describe('an event in words', () => {
  it('says who did what, for whom, to whom, and what they said', () => {
    const signed = {
      type: 'SignatureGiven',
      actor: person('p-1'),
      summary: { onBehalfOf: 'p-2', vote: 'agree', opinion: '指标清晰' },
    };
    expect([verbOf(signed, zh), whoOf(signed, zh, nameOf), detailsOf(signed, zh, nameOf)]).toEqual([
      ...['签署', '张三（代 李四）', '同意 · 指标清晰'],
    ]);
    const sent = { type: 'TaskTransferred', actor: person('p-2'), summary: { to: ['p-1', 'p-9'], reason: '出差' } };
    expect(detailsOf(sent, zh, nameOf)).toBe('给 张三、p-9 · 出差');
    const scored = { type: 'AssessmentScored', actor: { system: 'scorer' }, summary: { total: '86.50', grade: '良' } };
    expect([whoOf(scored, zh, nameOf), detailsOf(scored, zh, nameOf)]).toEqual(['系统', '86.50 良']);
  });

  it('names one of a later version by its type', () => expect(verbOf({ type: 'Dreamt' }, zh)).toBe('Dreamt'));
});
