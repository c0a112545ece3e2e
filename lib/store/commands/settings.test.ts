// What is known of this browser's user is never mistaken for a new user's nothing.
import { describe, expect, it } from 'vitest';
import { aCaptured, newId, useEmptyStore } from '@/test/fixtures/store';
import { KeptError } from '../../domain/errors';
import { nudgingOf } from '../../domain/nudging-usual';
import { db } from '../db';
import { theTeam } from '../queries/team';
import { capture } from './commitments';
import { changeHours, changeNudging } from './nudging';
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

  it('take another beginning and another end of the hours one after the other, through the night too', async () => {
    await Promise.all([changeHours('workingHours', { from: '18:00' }), changeHours('workingHours', { until: '09:00' })]);
    await changeNudging({ digestAt: '23:30' });
    expect(nudgingOf(await mySettings())).toMatchObject({ workingHours: { from: '18:00', until: '09:00' }, digestAt: '23:30' });
  });

  it('refuse hours of no length and a daily reminder outside of them, and keep what was there', async () => {
    await changeNudging({ digestAt: '10:00' });
    await expect(changeHours('workingHours', { until: '09:00' })).rejects.toThrow('is no time at all');
    await expect(changeNudging({ digestAt: '23:30' })).rejects.toThrow('23:30 is outside of 09:00–17:30');
    expect(nudgingOf(await mySettings())).toMatchObject({ workingHours: { from: '09:00', until: '17:30' }, digestAt: '10:00' });
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
