// Keys as a keyboard sends them: shortcuts that reach `commands`, and typing that doesn't wait for the page.
import type { CDPSession, Page } from '@playwright/test';

const modifierBits: Record<string, number> = { Alt: 1, Ctrl: 2, Command: 4, MacCtrl: 2, Shift: 8 };

/** Presses a shortcut written as the browser writes it, "Alt+Shift+K". Playwright's keyboard never fires `commands`. */
export async function pressShortcut(page: Page, shortcut: string): Promise<void> {
  const parts = shortcut.split('+');
  const name = parts.pop() ?? '';
  if (!/^[A-Z0-9]$/.test(name)) throw new Error(`The shortcut "${shortcut}" does not end in a letter or digit; the harness knows only those.`);
  const code = name.charCodeAt(0);
  const key = {
    key: name,
    code: /\d/.test(name) ? `Digit${name}` : `Key${name}`,
    modifiers: parts.reduce((bits, part) => bits | (modifierBits[part] ?? 0), 0),
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
  await withSession(page, async (session) => {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  });
}

/** Types `text` at a steady pace, whatever has the focus and however slowly the page answers. */
export async function typeKeys(page: Page, text: string, { everyMs = 40 } = {}): Promise<void> {
  await withSession(page, async (session) => {
    const started = performance.now();
    const sent: Promise<unknown>[] = [];
    for (const [index, character] of [...text].entries()) {
      await until(started + index * everyMs);
      sent.push(...strike(session, character));
    }
    await Promise.all(sent);
  });
}

function strike(session: CDPSession, character: string): Promise<unknown>[] {
  const upper = character.toUpperCase();
  const code = /^[A-Z0-9]$/.test(upper) ? upper.charCodeAt(0) : character === ' ' ? 32 : 0;
  const key = { key: character, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
  return [
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: character, unmodifiedText: character, ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ];
}

async function until(time: number): Promise<void> {
  const wait = time - performance.now();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
}

async function withSession(page: Page, work: (session: CDPSession) => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    await work(session);
  } finally {
    await session.detach();
  }
}
