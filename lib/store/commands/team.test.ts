// The team and its people: nobody is there twice, and the sample beside the user's own team stays apart.
import { describe, expect, it } from 'vitest';
import { useEmptyStore } from '@/test/fixtures/store';
import { nudgingOf } from '../../domain/nudging-usual';
import { db } from '../db';
import { theTeam } from '../queries/team';
import { ownSettings } from '../rows';
import { changeNudging } from './nudging';
import { removeSampleTeam } from './remove-sample';
import { addSampleTeam } from './sample';
import { changeSettings } from './settings';
import { addPeople, changeTeam, introduceMyself } from './team';

useEmptyStore();

const now = new Date('2026-11-21T10:00:00.000Z');
const person = (name: string, ...emails: string[]) => ({ name, emails, aliases: [], function: null });
const known = async () => (await theTeam()).people.map(({ name, emails }) => [name, ...emails]);

describe('a person', () => {
  it('known by name only is me when I give that name', async () => {
    const { ids } = await addPeople([person('Jérôme Petit')]);
    await introduceMyself(person('jerome petit', ''));
    expect((await theTeam()).meId).toBe(ids[0]);
    expect(await known()).toEqual([['Jérôme Petit']]);
  });

  it('who is me says which reminders are wanted, and leaves the others as they are', async () => {
    await introduceMyself(person('Dana Keller'));
    expect(nudgingOf(await ownSettings()).kinds).toEqual({ digest: true, beforeMeeting: false, followUp: true });
    await changeNudging({ nudgeKinds: { digest: false } });
    await introduceMyself(person('Dana Keller'), { beforeMeeting: true });
    expect(nudgingOf(await ownSettings()).kinds).toEqual({ digest: false, beforeMeeting: true, followUp: true });
  });

  it('gets the address that comes later, from me or from a meeting’s guests', async () => {
    const { ids } = await addPeople([person('Dana Keller'), person('Sam Okafor')]);
    await introduceMyself(person('Dana Keller', 'Dana@meridian.example'));
    const again = await addPeople([person('Sam Okafor', 'sam@meridian.example')]);
    expect([(await theTeam()).meId, ...again.ids]).toEqual(ids);
    expect(await known()).toEqual([['Dana Keller', 'dana@meridian.example'], ['Sam Okafor', 'sam@meridian.example']]);
  });

  it('with an address is meant by the name alone', async () => {
    const { ids } = await addPeople([person('Dana Keller', 'dana@meridian.example')]);
    expect((await addPeople([person('Dana Keller')])).ids).toEqual(ids);
    await introduceMyself(person('dana keller'));
    expect((await theTeam()).meId).toBe(ids[0]);
    expect(await known()).toEqual([['Dana Keller', 'dana@meridian.example']]);
  });

  it('is not added twice by one list', async () => {
    const { ids } = await addPeople([person('Sam Okafor'), person('sam okafor', 'sam@meridian.example'), person('Samuel', 'sam@meridian.example')]);
    expect(new Set(ids).size).toBe(1);
    expect(await known()).toEqual([['Sam Okafor', 'sam@meridian.example']]);
  });

  it('of the same name and another address is somebody else, and a name alone does not say who I am', async () => {
    await addPeople([person('Alex Novak', 'alex@meridian.example'), person('Alex Novak', 'novak@meridian.example')]);
    expect(await db.people.count()).toBe(2);
    await expect(introduceMyself(person('Alex Novak'))).rejects.toThrow('Several people are called Alex Novak.');
    expect((await theTeam()).meId).toBeNull();
  });

  it('can be said to be me', async () => {
    const { ids } = await addPeople([person('Dana Keller'), person('Sam Okafor')]);
    await introduceMyself(person('Dana Keller'));
    await changeSettings({ meId: ids[1] ?? null });
    expect((await theTeam()).meId).toBe(ids[1]);
  });
});

describe('the team', () => {
  it('keeps its purpose when only its name is changed', async () => {
    await changeTeam({ purpose: 'We keep clinics open.' });
    await changeTeam({ name: 'Leadership' });
    expect((await theTeam()).team).toMatchObject({ name: 'Leadership', purpose: 'We keep clinics open.' });
  });

  it('of the user’s own stands before the sample’s, is the one that is edited, and stays when the sample goes', async () => {
    await changeTeam({ purpose: 'Ours' });
    await addSampleTeam(now);
    expect(await theTeam()).toMatchObject({ hasSample: true, team: { purpose: 'Ours' } });
    await changeTeam({ purpose: 'Still ours' });
    expect((await db.teams.toArray()).map((team) => team.purpose).sort()).toEqual(['Still ours', 'We keep clinics open by making their supply boringly reliable.']);
    await removeSampleTeam();
    expect(await theTeam()).toMatchObject({ hasSample: false, team: { purpose: 'Still ours' }, people: [] });
  });

  it('can be rid of a sample whose team is not the one in front', async () => {
    await addSampleTeam(now);
    await db.teams.clear();
    await changeTeam({ name: 'Ours' });
    expect((await theTeam()).hasSample).toBe(true);
  });
});
