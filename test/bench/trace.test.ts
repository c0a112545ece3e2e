// The tax is counted once, for our scripts only, and without what other programs took meanwhile.
import { describe, expect, it } from 'vitest';
import { timeOf } from './trace';

const ours = 'chrome-extension://kept/content-scripts/meet.js';
const call = (ts: number, dur: number, { url = ours, tdur = dur, name = 'FunctionCall' } = {}) => ({ name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur, args: { data: { url } } });
const profile = (samples: number[], timeDeltas: number[]) => ({
  name: 'ProfileChunk', ph: 'P', pid: 1, tid: 2, ts: 1,
  args: { data: { cpuProfile: { nodes: [{ id: 1, callFrame: {} }, { id: 2, parent: 1, callFrame: { url: ours } }, { id: 3, parent: 2, callFrame: {} }], samples }, timeDeltas } },
});
const begun = { name: 'Profile', ph: 'P', pid: 1, tid: 2, ts: 0, args: { data: { startTime: 0 } } };

describe('the time of our scripts', () => {
  it('is that of their calls, in ms', () => {
    expect(timeOf([call(0, 2_000), call(5_000, 1_000), call(9_000, 9_000, { url: 'https://meet.google.com/a.js' })], '/content-scripts/', 'calls')).toBe(3);
  });

  it('counts a call inside a call once', () => {
    expect(timeOf([call(0, 2_000, { name: 'EvaluateScript' }), call(500, 1_000)], '/content-scripts/', 'calls')).toBe(2);
  });

  it('leaves out what other programs took while the call waited', () => {
    expect(timeOf([call(0, 8_000, { tdur: 1_500 })], '/content-scripts/', 'calls')).toBe(1.5);
  });

  it('in microtasks is what the profiler saw outside of calls, natives called from them included', () => {
    expect(timeOf([begun, profile([2, 3, 1], [200, 200, 200])], '/content-scripts/', 'microtasks')).toBeCloseTo(0.4);
    expect(timeOf([begun, call(0, 400), profile([2, 3, 1], [200, 200, 200])], '/content-scripts/', 'microtasks')).toBe(0);
  });
});
