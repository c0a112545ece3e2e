// Ends the whole browser at once, as a crash or a power cut does: nothing gets a chance to be written.
import type { Kept } from './launch';

interface ProcessInfo {
  type: string;
  id: number;
}

/** SIGKILL to the browser's main process; its children go with it. Returns when it is gone. */
export async function killBrowser({ context }: Kept): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to end.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo') as { processInfo: ProcessInfo[] };
  const main = processInfo.find((one) => one.type === 'browser');
  if (!main) throw new Error('The browser did not name its main process.');
  process.kill(main.id, 'SIGKILL');
  while (isAlive(main.id)) await new Promise((wait) => setTimeout(wait, 20));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
