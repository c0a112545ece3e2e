// What the browser is asked to show, also where it knows less than another.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { idOf, namedBy, notificationsAllowed, onScreen, reword, show } from './browser-notifications';

const named = { kind: 'digest' as const, key: '2026-11-18' };
const text = { title: '1 due today', text: 'Send the deck · today' };
const { notifications } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => path);
});

const created = () => vi.spyOn(notifications, 'create').mockImplementation(async () => '');

describe('a notification', () => {
  it('has the same id whenever it is shown, and is known again by it', () => {
    expect(namedBy(idOf(named))).toEqual(named);
    expect([namedBy('kept'), namedBy('other digest 2026-11-18')]).toEqual([null, null]);
  });

  it('is quiet, with its buttons', async () => {
    const create = created();
    expect(await show(named, text, true)).toBe(true);
    expect(create).toHaveBeenCalledWith('kept digest 2026-11-18', expect.objectContaining({
      title: '1 due today', message: 'Send the deck · today', silent: true, buttons: [{ title: 'Done' }, { title: 'Snooze until tomorrow' }],
    }));
  });

  it('is shown without them where the browser knows none', async () => {
    const create = created().mockRejectedValueOnce(new Error('Property "buttons" is unsupported'));
    expect(await show(named, text, true)).toBe(true);
    expect((create.mock.lastCall as unknown[])[1]).not.toHaveProperty('buttons');
  });

  it('says something else where it is, and is taken back where only a new one could say it', async () => {
    const [create, clear, update] = [created(), vi.spyOn(notifications, 'clear').mockImplementation(async () => true), vi.fn()];
    Object.assign(notifications, { update });
    await reword(named, text);
    expect(update).toHaveBeenCalledWith(idOf(named), { title: '1 due today', message: 'Send the deck · today', buttons: [] });
    expect(clear).not.toHaveBeenCalled();
    Object.assign(notifications, { update: undefined });
    await reword(named, text);
    expect(clear).toHaveBeenCalledWith(idOf(named));
    expect(create).not.toHaveBeenCalled();
  });

  it('that the browser refuses is said to be so', async () => {
    created().mockRejectedValue(new Error('no'));
    expect(await show(named, text, true)).toBe(false);
  });

  it.each([['granted', true], ['denied', false]])('has permission that is %s is told', async (level, allowed) => {
    Object.assign(notifications, { getPermissionLevel: async () => level });
    expect(await notificationsAllowed()).toBe(allowed);
  });

  it('of another extension’s page is not taken for ours', async () => {
    vi.spyOn(notifications, 'getAll').mockImplementation(async () => ({ welcome: {}, 'kept digest 2026-11-18': {} }) as never);
    expect(await onScreen()).toEqual([named]);
  });
});
