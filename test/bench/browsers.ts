// The browsers that a benchmark measures: one with Kept and one with its bare counterpart, on the same practice pages.
import { resolve } from 'node:path';
import { defaultBuild } from '../harness/build-copy';
import { launchKept } from '../harness/launch';
import type { Kept, LaunchOptions } from '../harness/launch';
import { startPracticeServer } from '../practice/server';

export interface Bench {
  port: number;
  open(build: 'kept' | 'bare', options?: Partial<LaunchOptions>): Promise<Kept>;
}

export function bareBuild(): string {
  return resolve(process.env.KEPT_BARE_BUILD ?? '.output/bare/chrome-mv3');
}

/** Runs `work` with a practice server; whatever it opened is closed after it. */
export async function withBench<T>(work: (bench: Bench) => Promise<T>): Promise<T> {
  const server = await startPracticeServer();
  const running: Kept[] = [];
  const open: Bench['open'] = async (build, options = {}) => {
    const kept = await launchKept({ port: server.port, build: build === 'kept' ? defaultBuild() : bareBuild(), ...options });
    running.push(kept);
    return kept;
  };
  try {
    return await work({ port: server.port, open });
  } finally {
    for (const kept of running) await kept.close();
    await server.close();
  }
}
