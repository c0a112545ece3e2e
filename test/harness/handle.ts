// Reaches the handle in the page: its shadow root is closed, so it is found as a screen reader finds it.
import { expect } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the button of this accessible name is drawn, in CSS px; null when there is none. */
export async function handleBox(page: Page, name: string): Promise<Box | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const node = await findButton(session, name);
    return node === undefined ? null : await boxOf(session, node);
  } finally {
    await session.detach();
  }
}

/** Clicks the button of this accessible name with the mouse, once it is there. */
export async function clickHandle(page: Page, name: 'Open Kept' | 'Close Kept'): Promise<void> {
  let box: Box | null = null;
  await expect.poll(async () => (box = await handleBox(page, name)), { message: `a button "${name}" in the page`, timeout: 10_000 }).not.toBeNull();
  const { x, y, width, height } = box as unknown as Box;
  await page.mouse.click(x + width / 2, y + height / 2);
}

async function findButton(session: CDPSession, name: string): Promise<number | undefined> {
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId: root.backendNodeId, accessibleName: name, role: 'button' });
  return nodes.find((node) => !node.ignored)?.backendDOMNodeId;
}

async function boxOf(session: CDPSession, backendNodeId: number): Promise<Box | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: left, y: top, width: right - left, height: bottom - top };
  } catch {
    // Not drawn (yet): the node has no box.
    return null;
  }
}
