// How long scripts of one address kept a page's main thread busy, read from Chromium's own trace.
import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs */
  ts: number;
  /** µs from begin to end. */
  dur?: number;
  /** µs that the thread itself worked in between: what other programs take meanwhile does not count. */
  tdur?: number;
  args: { data?: Record<string, unknown> };
}

// What is counted: calls and evaluations of our scripts, with their compilation and the style and layout they force, each by its own traced
// event. Microtasks after an answer of the browser have no event that names a script: only the profiler sees whose they are. It slows
// every call by a sixth (measured), so calls are timed without it and microtasks in a pass of their own; the tax is the sum of both.
const watched = {
  calls: ['devtools.timeline'],
  microtasks: ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler'],
};
export type Part = keyof typeof watched;

/** Runs `work` under a trace of the page's process and returns the ms that this part of the scripts whose address has `script` in it took. */
export async function scriptTime(page: Page, script: string, part: Part, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents', traceConfig: { includedCategories: watched[part], excludedCategories: ['*'], recordMode: 'recordUntilFull' },
    });
    await work();
    return timeOf(await collected(session), script, part);
  } finally {
    await session.detach();
  }
}

async function collected(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}

interface Span {
  from: number;
  to: number;
  /** µs of work in it. */
  work: number;
}

/** The profiler samples every 0.2 ms or so; a longer gap is another program's turn. */
const longestSample = 500;

// Style and layout that a script forces happen inside its call, so the call's span holds them.
const called = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.produceCache']);

/** ms in calls of our scripts, or, by samples, in what of them ran outside of calls: their microtasks. */
export function timeOf(events: readonly TraceEvent[], script: string, part: Part): number {
  const spans = outermost(events.filter((event) => called.has(event.name) && event.ph === 'X' && addressOf(event).includes(script))
    .map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, work: tdur })));
  const counted = part === 'calls' ? spans : sampledSpans(events, script).filter(({ to }) => !spans.some((span) => span.from <= to && to <= span.to));
  return counted.reduce((sum, { work }) => sum + work, 0) / 1000;
}

function addressOf({ args }: TraceEvent): string {
  const { url, fileName } = args.data ?? {};
  return typeof url === 'string' ? url : typeof fileName === 'string' ? fileName : '';
}

/** Only the outermost: a call inside a call is in its work already. */
function outermost(spans: Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = whole.at(-1);
    if (!last || span.from >= last.to) whole.push(span);
  }
  return whole;
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}
interface Chunk {
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

/** The profiler's samples that were taken inside our scripts, each as the span since the sample before. */
function sampledSpans(events: readonly TraceEvent[], script: string): Span[] {
  const spans: Span[] = [];
  for (const thread of new Set(events.filter(({ name }) => name === 'Profile').map(({ pid }) => pid))) {
    const chunks = events.filter(({ name, pid }) => pid === thread && (name === 'Profile' || name === 'ProfileChunk'));
    const ours = new Map<number, boolean>();
    let time = 0;
    for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
      const { startTime, cpuProfile, timeDeltas = [] } = (args.data ?? {}) as Chunk;
      time = startTime ?? time;
      for (const node of cpuProfile?.nodes ?? []) ours.set(node.id, (node.callFrame.url ?? '').includes(script) || (ours.get(node.parent ?? -1) ?? false));
      for (const [index, sample] of (cpuProfile?.samples ?? []).entries()) {
        const from = time;
        time += timeDeltas[index] ?? 0;
        if (ours.get(sample)) spans.push({ from, to: time, work: Math.min(time - from, longestSample) });
      }
    }
  }
  return spans;
}
