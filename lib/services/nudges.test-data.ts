// For the tests of reminders: a Wednesday morning at nine, the real store, and a screen as a browser has one.
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { aCaptured, aPerson } from '@/test/fixtures/store';
import type { Commitment } from '../domain/commitment';
import type { NudgeText } from '../domain/nudge-text';
import type { Notification } from '../domain/notification';
import { capture } from '../store/commands/commitments';
import { changeSettings } from '../store/commands/settings';
import { notificationOf } from '../store/queries/nudges';
import type { NudgeScreen, NudgeStore } from './nudge-pass';
import { nudgeStore } from './nudges';
import { navigatorWithLocks } from './one-at-a-time.test-data';

export const me = aPerson('Dana Reyes');
export const wednesday = '2026-11-18';
export const nine = new Date(`${wednesday}T09:00:00`);
export const later = (minutes: number) => new Date(nine.getTime() + minutes * 60_000);

/** Change its fields; each test begins with none of it. */
export const around = { inCall: false, presenting: false, sidebarOpen: false };

/** When the store was asked to wake the worker, in the order of asking. */
export const alarms: Date[] = [];

export const store: NudgeStore = { ...nudgeStore, circumstances: async () => ({ ...around }), wake: async (at) => { alarms.push(at); } };

/** Call once in a test file, after `useEmptyStore`. */
export function useQuietMorning(): void {
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.stubGlobal('navigator', navigatorWithLocks());
    Object.assign(around, { inCall: false, presenting: false, sidebarOpen: false });
    alarms.length = 0;
    await changeSettings({ meId: me.id, firstRunDone: true });
  });
  afterEach(() => { vi.unstubAllGlobals(); });
}

/** What is shown under an id replaces what was there under it. */
export function aScreen() {
  const up = new Map<string, NudgeText & { buttons: boolean }>();
  const calls: string[] = [];
  const idOf = ({ kind, key }: Pick<Notification, 'kind' | 'key'>) => `${kind} ${key}`;
  const screen: NudgeScreen = {
    allowed: async () => true,
    onScreen: async () => [...up.keys()].map((id) => ({ kind: id.split(' ')[0] as Notification['kind'], key: id.split(' ')[1] ?? '' })),
    show: async (named, { title, text }, buttons) => {
      calls.push(idOf(named));
      up.set(idOf(named), { title, text, buttons });
      return true;
    },
    reword: async (named, { title, text }) => { up.set(idOf(named), { title, text, buttons: false }); },
    takeBack: async (named) => { up.delete(idOf(named)); },
  };
  return { screen, up, calls };
}

/** Mine, due on that Wednesday unless said otherwise. */
export async function promised(text: string, set: Partial<Commitment> = {}): Promise<Commitment> {
  const commitment = aCaptured({ text, ownerId: me.id, dueOn: wednesday, ...set }, me.id);
  await capture([commitment], null);
  return commitment;
}

export const digest = () => notificationOf({ kind: 'digest', key: wednesday });
