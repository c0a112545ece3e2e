// The benchmarks' arithmetic: a missed budget is a missed budget, and no samples are no result.
import { describe, expect, it } from 'vitest';
import { byTurns, figure, quantile } from './figures';

describe('a figure', () => {
  it('has the median, the 90th percentile and the ratio to its counterpart', () => {
    expect(figure('open', 'ms', [30, 10, 20], [10, 10, 40], { ratio: 2 })).toEqual({
      name: 'open', median: 20, p90: 28, unit: 'ms', baseline: 10, ratio: 2, budget: 'ratio ≤ 2', ok: true,
    });
  });

  it('misses its budget when one of its limits is passed, or nothing was there to compare with', () => {
    expect(figure('open', 'ms', [21], [10], { ratio: 2, median: 30 }).ok).toBe(false);
    expect(figure('open', 'ms', [20], [10], { ratio: 2, median: 19 }).ok).toBe(false);
    expect(figure('open', 'ms', [20], [], { ratio: 2 }).ok).toBe(false);
    expect(figure('open', 'ms', [20], [], {}).ok).toBe(false);
  });

  it('cannot be made of no samples', () => {
    expect(() => quantile([], 0.5)).toThrow('no sample');
  });

  it('is measured by turns, and the first round is not counted', async () => {
    const order: string[] = [];
    const turn = (name: string) => () => Promise.resolve(order.push(name));
    expect(await byTurns(2, turn('ours'), turn('bare'))).toEqual([[3, 5], [4, 6]]);
    expect(order.join(' ')).toBe('ours bare ours bare ours bare');
  });
});
