import { describe, expect, it } from '@jest/globals';
import { faultsAt, faultsIn } from './faults-of.js';

const fault = (path: string) => ({ path, zh: '不对。', en: 'It is wrong.' });

describe('faults at their place', () => {
  const all = [
    fault('chains'),
    fault('chains · 第 2 项 item 2 · steps · 第 1 项 item 1'),
    fault('chains · 第 2 项 item 2 · steps · 第 1 项 item 1 · seats · 第 3 项 item 3 · role'),
    fault('chains · 第 20 项 item 20 · name'),
    fault('chainsOfOld'),
  ];

  it('are found there and within', () => {
    expect(faultsAt(all, ['chains'])).toHaveLength(4);
    expect(faultsAt(all, ['chains', 1, 'steps', 0])).toEqual([all[1], all[2]]);
    expect(faultsAt(all, ['chains', 1, 'steps', 0, 'seats', 2])).toEqual([all[2]]);
    expect(faultsAt(all, ['chains', 0])).toEqual([]);
  });

  it('are the same of a form that the server refused', () => {
    const refused = faultsIn([fault('chains.1.steps.0.name')]);
    expect(faultsAt(refused, ['chains', 1, 'steps', 0, 'name'])).toEqual(refused);
    expect(faultsIn()).toEqual([]);
  });
});
