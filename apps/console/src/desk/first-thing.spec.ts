import { describe, expect, it } from '@jest/globals';
import { firstThing } from './first-thing.js';

const known = { counts: { todo: 2, returned: 1, toRead: 1 }, drafts: 3, isDrafter: true, first: {} };
const counts = (of: object) => ({ ...known, counts: { ...known.counts, ...of } });

describe('what to begin with', () => {
  it('is what came back, then what waits, then one’s drafts, then copies', () => {
    expect(firstThing(known)).toMatchObject({ what: 'returned', many: 1 });
    expect(firstThing(counts({ returned: 0 }))).toMatchObject({ what: 'todo', many: 2 });
    expect(firstThing(counts({ returned: 0, todo: 0 }))).toEqual({ what: 'drafts', many: 3 });
    expect(firstThing({ ...counts({ returned: 0, todo: 0 }), isDrafter: false })).toEqual({ what: 'toRead', many: 1 });
    expect(firstThing({ ...counts({ returned: 0, todo: 0, toRead: 0 }), drafts: 0 })).toEqual({ what: 'nothing' });
  });
});
