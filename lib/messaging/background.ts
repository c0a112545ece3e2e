// What our own pages (frame, popup, tabs) ask of the background. In Firefox a frame has no `browser.tabs`: it asks too.
import { browser } from 'wxt/browser';
import type { Announced, ClaimAnswer, OwnPage, Shortcut, ToBackground } from './contract';
import { AnnouncedShape, believe, ClaimAnswerShape, ShortcutsAnswerShape } from './messages';

/** How the polyfill in the background tells that it failed. A browser that carries promises itself takes it for an answer. */
interface Refusal {
  __mozWebExtensionPolyfillReject__: true;
  message: string;
}

async function ask(message: ToBackground): Promise<unknown> {
  const answer = await browser.runtime.sendMessage<ToBackground, unknown>(message);
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

const isRefusal = (answer: unknown): answer is Refusal => typeof answer === 'object' && answer !== null && '__mozWebExtensionPolyfillReject__' in answer;

/** A worker that is just being ended takes the question with it. */
const askTwice = (message: ToBackground) => ask(message).catch(() => ask(message));

/** Something was written: badge and alarms follow. Never throws; saving must not depend on the background. */
export async function tellCommitted(): Promise<void> {
  await askTwice({ type: 'committed' }).catch(() => undefined);
}

/** The keys the browser assigned, `keys: ''` where it assigned none. */
export async function assignedShortcuts(): Promise<Shortcut[]> {
  return believe(ShortcutsAnswerShape, await ask({ type: 'shortcuts' }), 'the background').shortcuts;
}

/** Opens one of our pages in a new tab beside this one, at a place in it (`#/goals`). */
export async function openTab(page: OwnPage, place = ''): Promise<void> {
  await ask({ type: 'openTab', page, place });
}

/** Opens these commitments in a tab: one as a whole, several where they can be decided. */
export async function openItem(commitmentIds: readonly string[]): Promise<void> {
  await ask({ type: 'openItem', commitmentIds: [...commitmentIds] });
}

/** Whether the browser shows our notifications; where it does not, badge and popup carry what they would have said. */
export async function notificationsAllowed(): Promise<boolean> {
  return await ask({ type: 'notificationsAllowed' }) === true;
}

/** The nonces that our own content script announced in this frame's tab, and that nobody claimed yet. */
export async function announced(): Promise<Announced> {
  return believe(AnnouncedShape, await askTwice({ type: 'frameLoads' }), 'the background');
}

/** Was this nonce given to our own content script in this frame's tab? It can be claimed once. */
export async function claim(nonce: string): Promise<ClaimAnswer> {
  return believe(ClaimAnswerShape, await askTwice({ type: 'frameClaims', nonce }), 'the background');
}
