// Starts a real Chromium with the built extension and offers what a test can do with it.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Frame, Page, Worker } from '@playwright/test';
import { findChromium } from '../run/chromium.mjs';
import { copyBuild, defaultBuild, extensionId } from './build-copy';
import { chromiumArgs } from './chromium-args';
import { clickHandle, handleBox } from './handle';
import { pressShortcut, typeKeys } from './keys';
import { serviceWorker, stopWorker } from './worker';

export interface LaunchOptions {
  /** The folder of the built extension. */
  build?: string;
  /** A profile folder to keep; without it a fresh one that goes with the browser. */
  profile?: string;
  /** A profile folder to begin with: the browser gets a copy that goes with it. */
  begin?: string;
  /** Where the practice server listens; null: the real network. */
  port: number | null;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  locale?: string;
  timezoneId?: string;
  /** Leave the welcome tab that Kept opens after its install. Default: it is closed before the test begins. */
  keepWelcome?: boolean;
  /** More switches for Chromium. */
  args?: string[];
}

export type OwnPage = 'sidebar.html' | 'popup.html' | 'welcome.html' | 'dashboard.html';
export type CommandName = 'capture' | 'toggle-sidebar';

export interface Kept {
  context: BrowserContext;
  extensionId: string;
  /** The address of one of our pages. */
  url(page: OwnPage): string;
  /** A new tab on this address. */
  page(url: string): Promise<Page>;
  /** The running worker; woken when it sleeps. */
  serviceWorker(): Promise<Worker>;
  /** Ends the worker as the browser does. `page` is any open tab. */
  stopWorker(page: Page): Promise<void>;
  /** The sidebar's frame in this tab, once it has loaded. */
  sidebarFrame(page: Page, options?: { timeout?: number }): Promise<Frame>;
  clickHandle(page: Page, name: 'Open Kept' | 'Close Kept'): Promise<void>;
  handleBox(page: Page, name: string): Promise<{ x: number; y: number; width: number; height: number } | null>;
  /** Presses the keys that the browser assigned to this command. */
  hotkey(page: Page, command: CommandName): Promise<void>;
  /** Types into whatever has the focus, one key each `everyMs`. */
  typeKeys(page: Page, text: string, options?: { everyMs?: number }): Promise<void>;
  /** Sets the clock of every page, the frames included; content scripts and the worker keep the real one. */
  setClock(time: Date | string): Promise<void>;
  close(): Promise<void>;
}

export async function launchKept(options: LaunchOptions): Promise<Kept> {
  const copy = await copyBuild(options.build ?? defaultBuild());
  const begun = options.begin === undefined ? undefined : await copyProfile(options.begin);
  const remove = async () => {
    await copy.remove();
    if (begun !== undefined) await rm(begun, { recursive: true, force: true, maxRetries: 5 });
  };
  const profile = begun ?? options.profile;
  try {
    const context = await openBrowser(copy.folder, profile, options);
    // On a kept profile nobody may be welcomed any more; the tab stays behind the page under test anyway.
    if (copy.welcomes && !options.keepWelcome && profile === undefined) await closeWelcome(context);
    return keptIn(context, async () => {
      await context.close();
      await remove();
    });
  } catch (error) {
    await remove();
    throw error;
  }
}

async function copyProfile(profile: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'kept-profile-'));
  await cp(profile, copy, { recursive: true });
  return copy;
}

async function openBrowser(extension: string, profile: string | undefined, options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found. Nothing was started. Install Chromium, or name it in CHROMIUM_PATH.');
  return chromium.launchPersistentContext(profile ?? '', {
    executablePath,
    channel: 'chromium',
    headless: options.headless ?? true,
    args: [...chromiumArgs({ extension, port: options.port }), ...(options.args ?? [])],
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-GB',
    ...(options.timezoneId !== undefined && { timezoneId: options.timezoneId }),
    ignoreHTTPSErrors: options.port !== null,
  });
}

function keptIn(context: BrowserContext, close: () => Promise<void>): Kept {
  const url = (name: OwnPage) => `chrome-extension://${extensionId}/${name}`;
  const open = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    context, extensionId, url, page: open, clickHandle, handleBox, typeKeys, close,
    serviceWorker: () => serviceWorker(context, extensionId),
    stopWorker: (page) => stopWorker(context, page, extensionId),
    sidebarFrame: (page, { timeout = 10_000 } = {}) => frameOf(page, url('sidebar.html'), timeout),
    hotkey: async (page, command) => {
      const keys = await keysOf(context, command);
      await page.bringToFront();
      await pressShortcut(page, keys);
    },
    setClock: clockOf(context),
  };
}

/**
 * The tab opens by itself some time after the start, and would come in front of the page under test.
 * Chromium tells an extension of its command line at every start that it was installed, on a kept profile too.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const isWelcome = (page: Page) => page.url() === address;
  const opened = context.pages().find(isWelcome) ?? await context.waitForEvent('page', { predicate: async (page) => page.waitForURL(address).then(() => true, () => false), timeout: 10_000 });
  await opened.close();
}

async function frameOf(page: Page, address: string, timeout: number): Promise<Frame> {
  const found = () => page.frames().find((frame) => frame !== page.mainFrame() && frame.url().startsWith(address));
  const deadline = Date.now() + timeout;
  for (let frame = found(); Date.now() < deadline; frame = found()) {
    if (frame) {
      await frame.waitForLoadState('domcontentloaded');
      return frame;
    }
    await new Promise((wait) => setTimeout(wait, 20));
  }
  const seen = page.frames().map((frame) => frame.url()).join(', ');
  throw new Error(`The sidebar's frame did not appear in ${page.url()} within ${timeout} ms. Frames there: ${seen}.`);
}

// Asked for once per browser: reading them wakes the worker, which a test may have put to sleep on purpose.
const assigned = new WeakMap<BrowserContext, Promise<Map<string, string>>>();

async function keysOf(context: BrowserContext, command: CommandName): Promise<string> {
  const ask = async () => {
    const worker = await serviceWorker(context, extensionId);
    const commands = await worker.evaluate(() => chrome.commands.getAll());
    return new Map(commands.map(({ name, shortcut }) => [name, shortcut]));
  };
  if (!assigned.has(context)) assigned.set(context, ask());
  const keys = (await assigned.get(context))?.get(command);
  if (!keys) throw new Error(`The browser assigned no keys to "${command}".`);
  return keys;
}

function clockOf(context: BrowserContext): (time: Date | string) => Promise<void> {
  let installed = false;
  return async (time) => {
    if (!installed) await context.clock.install({ time });
    else await context.clock.setSystemTime(time);
    installed = true;
  };
}
