import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '#platform/api-client';
import { mineOf } from './mine.js';

type Act = Schemas['ActNow'];
const may = (act: Act['act'], more: Partial<Act> = {}): Act => ({ act, may: true, ...more });
const not = (act: Act['act'], code: string): Act => ({ act, may: false, because: { code, zh: '', en: '' } });
const inApproval = (...acts: Act[]) => ({ status: 'in-approval' as const, acts });

describe('where one stands oneself', () => {
  it('is ready where one may sign, in one’s own name or as a deputy', () => {
    expect(mineOf(inApproval(may('sign')), false)).toBe('ready');
    expect(mineOf(inApproval(may('sign', { onBehalfOf: 'p-x' })), false)).toBe('deputy');
    expect(mineOf(inApproval(may('sign', { onBehalfOf: 'p-x' }), may('sign')), false)).toBe('ready');
  });

  it('is “ready, but not by you” where others are to sign', () => {
    const theirs = not('urge', 'may-not-urge');
    expect(mineOf(inApproval(not('sign', 'not-your-step'), theirs), false)).toBe('others');
    expect(mineOf(inApproval(not('sign', 'already-acted-in-this-round'), theirs), true)).toBe('signed');
  });

  it('is submitted for who drafts for the unit, also when it was urged today', () => {
    expect(mineOf(inApproval(may('urge')), false)).toBe('submitted');
    expect(mineOf(inApproval(not('urge', 'urged-today')), false)).toBe('submitted');
  });

  it('is to write where one may, and nothing where it is done', () => {
    expect(mineOf({ status: 'returned', acts: [may('revise')] }, false)).toBe('fill');
    expect(mineOf({ status: 'approved', acts: [may('comment')] }, true)).toBe('none');
  });
});
