// The browser's own notifications: shown under a stable id, replaced in place, and taken back.
import { browser } from 'wxt/browser';
import type { NudgeText } from '../domain/nudge-text';
import type { Notification } from '../domain/notification';

/** What can be done with a reminder that names one commitment, in the order of its buttons. */
export const buttons = [{ act: 'done', title: 'Done' }, { act: 'snooze', title: 'Snooze until tomorrow' }] as const;

type Named = Pick<Notification, 'kind' | 'key'>;

const prefix = 'kept';
const kindAndKey = /^kept (digest|beforeMeeting|followUp) (.+)$/;

/** The same reminder has the same id in every run. */
export const idOf = ({ kind, key }: Named) => `${prefix} ${kind} ${key}`;

/** null: it is none of ours. */
export function namedBy(id: string): Named | null {
  const [, kind, key] = kindAndKey.exec(id) ?? [];
  return kind && key ? { kind: kind as Named['kind'], key } : null;
}

/** Firefox on Android, for one, has none. */
function api(): typeof browser.notifications | undefined {
  return browser.notifications;
}

/** Whether this browser shows what we ask it to, as far as it says. */
export async function notificationsAllowed(): Promise<boolean> {
  const { getPermissionLevel } = (api() ?? {}) as { getPermissionLevel?: () => Promise<string> };
  if (!getPermissionLevel) return api() !== undefined;
  return await getPermissionLevel() === 'granted';
}

/** Our reminders that are on the screen, or in the system's list. */
export async function onScreen(): Promise<Named[]> {
  const all = await api()?.getAll() ?? {};
  return Object.keys(all).map(namedBy).filter((named) => named !== null);
}

/** Shows it, in place of the one with its id. @returns whether the browser took it */
export async function show(named: Named, { title, text }: NudgeText, withButtons: boolean): Promise<boolean> {
  const options = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icon/128.png'), title, message: text };
  const more = { silent: true, ...(withButtons && { buttons: buttons.map((button) => ({ title: button.title })) }) };
  // Firefox refuses options that it does not know.
  return await asked(named, { ...options, ...more }) || asked(named, options);
}

interface Options {
  type: 'basic';
  iconUrl: string;
  title: string;
  message: string;
  silent?: boolean;
  buttons?: { title: string }[];
}

async function asked(named: Named, options: Options): Promise<boolean> {
  try {
    await api()?.create(idOf(named), options);
    return true;
  } catch {
    return false;
  }
}

/** Says something else in the one that is there. Where the browser cannot do that quietly it is taken back: badge and popup hold the rest. */
export async function reword(named: Named, text: NudgeText): Promise<void> {
  const { update } = (api() ?? {}) as { update?: (id: string, options: object) => Promise<boolean> };
  if (update) await update(idOf(named), { title: text.title, message: text.text, buttons: [] });
  else await takeBack(named);
}

export async function takeBack(named: Named): Promise<void> {
  await api()?.clear(idOf(named));
}
