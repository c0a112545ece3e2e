// What a benchmark prints: the median and the 90th percentile of its samples, its bare counterpart's, and whether it keeps its budget.

export interface Figure {
  name: string;
  median: number;
  p90: number;
  unit: 'ms' | '%' | 'kB' | 'of 20';
  /** The bare counterpart's median, measured in the same run; null where there is none. */
  baseline: number | null;
  ratio: number | null;
  /** In words: "ratio ≤ 1.5". */
  budget: string;
  ok: boolean;
}

export interface Budget {
  /** At most this many times the baseline. */
  ratio?: number;
  median?: number;
}

/** @param bare the counterpart's samples, [] where there is none */
export function figure(name: string, unit: Figure['unit'], samples: readonly number[], bare: readonly number[], budget: Budget): Figure {
  const middle = quantile(samples, 0.5);
  const baseline = bare.length > 0 ? quantile(bare, 0.5) : null;
  const ratio = baseline === null || baseline === 0 ? null : middle / baseline;
  return {
    name, median: rounded(middle), p90: rounded(quantile(samples, 0.9)), unit,
    baseline: baseline === null ? null : rounded(baseline), ratio: ratio === null ? null : rounded(ratio),
    ...judged(budget, middle, ratio, unit),
  };
}

function judged(budget: Budget, middle: number, ratio: number | null, unit: string): Pick<Figure, 'budget' | 'ok'> {
  const limits = [
    budget.ratio === undefined ? null : { words: `ratio ≤ ${budget.ratio}`, kept: ratio !== null && ratio <= budget.ratio },
    budget.median === undefined ? null : { words: `median ≤ ${budget.median} ${unit}`, kept: middle <= budget.median },
  ].filter((limit) => limit !== null);
  return { budget: limits.map(({ words }) => words).join(', '), ok: limits.length > 0 && limits.every(({ kept }) => kept) };
}

/** @throws when there is no sample: a benchmark that measured nothing must not pass */
export function quantile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new Error('There is no sample to judge.');
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low + (high - low) * (place - Math.floor(place));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Measures by turns, so that whatever else the machine does falls on both alike. The first round warms up and does not count. */
export async function byTurns(rounds: number, ours: () => Promise<number>, bare: () => Promise<number>): Promise<[number[], number[]]> {
  const samples: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [await ours(), await bare()] as const;
    if (round === 0) continue;
    samples[0].push(pair[0]);
    samples[1].push(pair[1]);
  }
  return samples;
}
