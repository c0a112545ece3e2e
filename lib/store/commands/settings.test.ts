// What is known of this browser's user is never mistaken for a new user's nothing.
import { describe, expect, it } from 'vitest';
import { aCaptured, newId, useEmptyStore } from '@/test/fixtures/store';
import { KeptError } from '../../domain/errors';
import { db } from '../db';
import { theTeam } from '../queries/team';
import { capture } from './commitments';
import { changeSettings, muteHint, mySettings, showAllHints } from './settings';

useEmptyStore();

const unreadable = { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, meId: 5, firstRunDone: true } as never;

describe('the settings', () => {
  it('are none for a new user', async () => {
    expect(await mySettings()).toBeUndefined();
  });

  it('keep which hints are not wanted, each once, until they are wanted again', async () => {
    const muted = async () => (await theTeam()).settings?.mutedHints;
    for (const id of ['noEnd', 'dayOff', 'noEnd']) await muteHint(id);
    expect(await muted()).toEqual(['noEnd', 'dayOff']);
    await showAllHints();
    expect(await muted()).toEqual([]);
    expect(await mySettings()).toMatchObject({ meId: null, firstRunDone: false });
  });

  it('that cannot be read are an error, and no second ones are made beside them', async () => {
    await db.settings.add(unreadable);
    await expect(mySettings()).rejects.toBeInstanceOf(KeptError);
    await expect(theTeam()).rejects.toBeInstanceOf(KeptError);
    await expect(changeSettings({ firstRunDone: true })).rejects.toBeInstanceOf(KeptError);
    expect(await db.settings.toArray()).toEqual([unreadable]);
  });

  it('that cannot be read keep nobody from capturing', async () => {
    await db.settings.add(unreadable);
    await capture([aCaptured()], null);
    expect(await db.history.toArray()).toMatchObject([{ field: '*', by: null }]);
  });
});
