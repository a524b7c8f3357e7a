import { describe, expect, it } from '@jest/globals';
import { MOST_TOLD, toldOf, type Change, type News } from './news.js';

const change = (position: number, unit = '307001'): Change => ({
  ...{ targetId: `t${position}`, unit, revision: 1, position: String(position) },
});
const news = (changes: readonly Change[], whole = '0', upTo = '1000'): News => ({ changes, whole, upTo });
const idsOf = (...asked: Parameters<typeof toldOf>) => toldOf(...asked).map(({ event, id }) => `${event} ${id}`);

describe('what a follower is told', () => {
  it('is each change within their sight behind what they know, without its place', () => {
    const changes = [change(5), change(7), change(8, '405'), change(9, '307002'), change(10, '3070')];
    expect(idsOf(news(changes), '5', ['307001'])).toEqual(['target 7']);
    expect(idsOf(news(changes), '5', ['307', '405'])).toEqual(['target 7', 'target 8', 'target 9', 'target 10']);
    expect(idsOf(news(changes), '9', ['*'])).toEqual(['target 10']);
    expect(idsOf(news(changes), '4', [])).toEqual([]);
    expect(toldOf(news(changes), '5', ['307001'])[0]?.data).toEqual({ targetId: 't7', revision: 1, position: '7' });
  });

  it('compares positions as numbers, beyond what a double holds', () => {
    const far = { ...change(1), position: '9007199254740993' };
    expect(idsOf(news([far], '0', far.position), '9007199254740992', ['*'])).toEqual([`target ${far.position}`]);
    expect(idsOf(news([change(10)]), '9', ['*'])).toEqual(['target 10']);
  });

  it('is to read anew where more changed than is told one by one, or is known of', () => {
    const many = Array.from({ length: MOST_TOLD + 1 }, (_, at) => change(at + 1, at === 0 ? '405' : '307001'));
    expect(toldOf(news(many), '0', ['*'])).toEqual([{ event: 'resync', id: '1000', data: { because: 'too-much' } }]);
    expect(toldOf(news(many), '0', ['307'])).toHaveLength(MOST_TOLD);
    expect(idsOf(news([], '500'), '499', ['*'])).toEqual(['resync 1000']);
    expect(idsOf(news([], '500'), '500', ['*'])).toEqual([]);
  });

  it('is to read anew where they know more than there is', () => {
    expect(toldOf(news([]), '1001', ['*'])).toMatchObject([{ data: { because: 'unknown-place' } }]);
    expect(toldOf(news([]), '1000', ['*'])).toEqual([]);
  });
});
