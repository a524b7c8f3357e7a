import { describe, expect, it } from '@jest/globals';
import { selfTimesOf } from './self-times.js';

const node = (id: number, functionName: string, url = '') => ({
  id,
  callFrame: { functionName, url, scriptId: '0', lineNumber: 9, columnNumber: 0 },
});

describe('the self times of a profile', () => {
  const profile = {
    startTime: 0,
    endTime: 200,
    nodes: [
      node(1, '(idle)'),
      node(2, '(garbage collector)'),
      node(3, 'serializeBinary', 'file:///r/node_modules/google-protobuf/google-protobuf.js'),
      node(4, 'decode', 'file:///r/node_modules/a/node_modules/@eventstore/db-client/dist/decode.js'),
      node(5, 'append', 'file:///r/dist/libs/platform/event-store/src/event-store.js'),
      node(6, 'write', 'node:internal/http2/core'),
      node(7, 'toString'),
    ],
    samples: [1, 2, 3, 3, 4, 5, 6, 7],
    timeDeltas: [100, 10, 20, 20, 20, 10, 10, 10],
  };

  it('counts by package what a function took itself, and leaves out the time in which nothing ran', () => {
    expect(selfTimesOf(profile).byPackage).toEqual([
      { name: 'google-protobuf', share: 0.4 },
      { name: '@eventstore/db-client', share: 0.2 },
      { name: '(garbage collector)', share: 0.1 },
      { name: 'libs/platform/event-store', share: 0.1 },
      { name: 'node:internal/http2/core', share: 0.1 },
      { name: 'V8', share: 0.1 },
    ]);
  });

  it('names functions with where they are', () => {
    expect(selfTimesOf(profile).byFunction[0]).toEqual({
      name: 'serializeBinary  google-protobuf google-protobuf.js:10',
      share: 0.4,
    });
  });
});
