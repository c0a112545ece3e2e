// The background's one ear for messages: checked for sender and shape, then answered by whom background.ts names.
import { browser } from 'wxt/browser';
import type { Chord } from '../messaging/chord';
import type { Announced, ClaimAnswer, OwnPage, ShortcutsAnswer } from '../messaging/contract';
import { believe, ToBackgroundShape } from '../messaging/messages';

/** What we use of `runtime.MessageSender`. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

export interface Answers {
  frameOpening(nonce: string, sender: Sender): Promise<void>;
  frameLoads(sender: Sender): Promise<Announced>;
  frameClaims(nonce: string, sender: Sender): Promise<ClaimAnswer>;
  shortcuts(): Promise<ShortcutsAnswer>;
  chords(): Promise<Chord[]>;
  openTab(page: OwnPage, place: string): Promise<void>;
  committed(): Promise<void>;
  openItem(commitmentIds: readonly string[]): Promise<void>;
  notificationsAllowed(): Promise<boolean>;
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Must be called while the worker starts, or the message that woke it is missed. */
export function serveMessages(answers: Answers, signal: AbortSignal): void {
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the polyfill answers with what the promise holds
  const listener: Listener = (message, sender) => (sender.id === browser.runtime.id ? answer(message, sender, answers) : undefined);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

async function answer(message: unknown, sender: Sender, answers: Answers): Promise<unknown> {
  const believed = believe(ToBackgroundShape, message, senderName(sender));
  switch (believed.type) {
    case 'frameOpening':
      return answers.frameOpening(believed.nonce, sender);
    case 'frameLoads':
      return answers.frameLoads(sender);
    case 'frameClaims':
      return answers.frameClaims(believed.nonce, sender);
    case 'shortcuts':
      return answers.shortcuts();
    case 'openTab':
      return answers.openTab(believed.page, believed.place);
    case 'committed':
      return answers.committed();
    case 'openItem':
      return answers.openItem(believed.commitmentIds);
    case 'notificationsAllowed':
      return answers.notificationsAllowed();
    case 'wake':
      return answers.chords();
  }
}

function senderName(sender: Sender): string {
  return sender.tab ? 'a tab' : 'a page of Kept';
}
