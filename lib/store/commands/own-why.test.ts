// My own reason to be here: mine to write, mine to share.
import { describe, expect, it } from 'vitest';
import { aPerson, useEmptyStore } from '@/test/fixtures/store';
import { db } from '../db';
import { sayWhy } from './own-why';
import { changeSettings } from './settings';

useEmptyStore();

describe('my own why', () => {
  it('is written on my own person, and shared only where I said so', async () => {
    const [dana, alex] = [aPerson('Dana Keller'), aPerson('Alex Novak')];
    await db.people.bulkAdd([dana, alex]);
    await changeSettings({ meId: dana.id });
    await sayWhy(' My mother waited for a nurse. ', false);
    expect(await db.people.get(dana.id)).toMatchObject({ why: 'My mother waited for a nurse.', whyShared: false });
    expect((await db.people.get(alex.id))?.why).toBeUndefined();
    await sayWhy('My mother waited for a nurse.', true);
    expect(await db.people.get(dana.id)).toMatchObject({ whyShared: true });
  });

  it('taken back shares nothing', async () => {
    const dana = aPerson('Dana Keller', { why: 'For the nurses', whyShared: true });
    await db.people.add(dana);
    await changeSettings({ meId: dana.id });
    await sayWhy('  ', true);
    expect(await db.people.get(dana.id)).toMatchObject({ why: null, whyShared: false });
  });

  it('cannot be said while nobody is me', async () => {
    await db.people.add(aPerson('Dana Keller'));
    await expect(sayWhy('For the nurses', false)).rejects.toThrow(/which of the people you are/);
  });
});
