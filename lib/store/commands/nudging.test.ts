// Choices about reminders, made one right after the other.
import { describe, expect, it } from 'vitest';
import { useEmptyStore } from '@/test/fixtures/store';
import { nudgingOf, usualNudging } from '../../domain/nudging-usual';
import { ownSettings } from '../rows';
import { changeNudging } from './nudging';

useEmptyStore();

const nudging = async () => nudgingOf(await ownSettings());

describe('a choice about reminders', () => {
  it('begins with what is usual, and is as usual again when it is taken back', async () => {
    await changeNudging({ digestAt: '11:15' });
    expect(await nudging()).toEqual({ ...usualNudging, digestAt: '11:15' });
    await changeNudging({ digestAt: null });
    expect(await nudging()).toEqual(usualNudging);
  });

  it('keeps the one before, though no screen shows that yet', async () => {
    await Promise.all([1, 3, 5].map((day) => changeNudging(({ workingDays }) => ({ workingDays: workingDays.filter((other) => other !== day) }))));
    expect((await nudging()).workingDays).toEqual([2, 4]);
  });
});
