// @vitest-environment jsdom
// Enter means the words that stood in the line then, however soon the next ones are typed.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { navigatorWithLocks } from '@/test/fixtures/locks';
import { aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { addPeople } from '../store/commands/team';
import { db } from '../store/db';
import { createCaptureLine } from './capture';
import type { CaptureTarget } from './capture-target';
import { createScreen } from './screen';

useEmptyStore();

const here: CaptureTarget = { seriesId: newId(), instanceId: null, oneToOne: false, guestIds: new Set(), newcomers: [], goals: [], nextMeetingOn: null };
let end: AbortController;

beforeEach(() => {
  vi.stubGlobal('navigator', { ...navigator, ...navigatorWithLocks() });
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

/** A line whose reader, meeting or database is not there yet when Enter is pressed. */
function opened(target = signal<CaptureTarget | null>(here)) {
  return { target, ...createCaptureLine(createScreen(end.signal), target) };
}

const stored = async () => (await db.commitments.toArray()).map(({ text }) => text).sort();

describe('what is typed on after Enter', () => {
  it('is no part of the line that is being saved, and stays', async () => {
    const { text, save } = opened();
    text.value = 'call the bank';
    const first = save(false);
    text.value += 'book';
    expect(await first).toBe(true);
    expect(await stored()).toEqual(['call the bank']);
    expect(text.value).toBe('book');
  });

  it('is a line of its own when it is entered before the first was stored', async () => {
    const { text, save } = opened();
    const saves = ['call the bank', 'book the room', 'send the deck'].map((line) => {
      text.value += line;
      return save(false);
    });
    expect(await Promise.all(saves)).toEqual([true, true, true]);
    expect(await stored()).toEqual(['book the room', 'call the bank', 'send the deck']);
    expect(text.value).toBe('');
  });

  it('waits with the first for the meeting that is just coming', async () => {
    const { target, text, save } = opened(signal<CaptureTarget | null>(null));
    text.value = 'call the bank';
    const first = save(false);
    text.value += 'book the room';
    const second = save(false);
    target.value = here;
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(await stored()).toEqual(['book the room', 'call the bank']);
  });

  it('follows the name that a line to go on with leaves', async () => {
    await addPeople([{ name: 'Sam Okafor', emails: [], aliases: [], function: null }]);
    const { text, captured, save } = opened();
    text.value = '@sam call the bank';
    await vi.waitFor(() => expect(captured.value?.ownerId).toBeTruthy());
    const first = save(true);
    text.value += 'book';
    await first;
    expect(await stored()).toEqual(['call the bank']);
    expect(text.value).toBe('@sam book');
  });

  it('is not taken away when the words before it were changed', async () => {
    const { text, save } = opened();
    text.value = 'call the bank';
    const first = save(false);
    text.value = 'book';
    await first;
    expect(await stored()).toEqual(['call the bank']);
    expect(text.value).toBe('book');
  });
});

describe('a name that nobody has', () => {
  const added = async (name: string) => {
    await opened().addPerson(name);
    return (await db.people.toArray()).map((person) => [person.name, ...person.emails]);
  };

  it('is added, an address as an address', async () => {
    expect(await added('Nina Simone')).toEqual([['Nina Simone']]);
    expect(await added('otto@meridian.example')).toContainEqual(['otto', 'otto@meridian.example']);
  });

  it('is not added with an address that is none', async () => {
    expect(await added('otto@meridian')).toEqual([]);
  });
});

describe('a guest who is not in the team yet', () => {
  const sam = aPerson('Sam Okafor', { emails: ['sam@meridian.example'] });
  const maria = aPerson('Maria Rossi', { emails: ['maria@meridian.example'] });
  const invited = { ...here, newcomers: [sam, maria] };

  async function entered(words: string) {
    const line = opened(signal<CaptureTarget | null>(invited));
    line.text.value = words;
    await vi.waitFor(() => expect(line.captured.value).not.toBeNull());
    return line;
  }

  it('comes into the team with the line that names them, and nobody else does', async () => {
    const { captured, save, people } = await entered('@sam send the deck');
    expect(people.value.get(captured.value?.ownerId ?? '')?.name).toBe('Sam Okafor');
    expect(await save(false)).toBe(true);
    expect(await db.people.toArray()).toMatchObject([{ name: 'Sam Okafor', emails: ['sam@meridian.example'] }]);
    expect(await db.commitments.toArray()).toMatchObject([{ text: 'send the deck', ownerId: sam.id }]);
  });

  it('is who the team knows by that name without an address', async () => {
    const { ids: [known] } = await addPeople([{ name: 'Maria Rossi', emails: [], aliases: [], function: null }]);
    const { save } = await entered('Maria to book the room');
    await save(false);
    expect(await db.people.toArray()).toMatchObject([{ id: known, emails: ['maria@meridian.example'] }]);
    expect(await db.commitments.toArray()).toMatchObject([{ ownerId: known }]);
  });

  it('is offered while being named, as somebody who is here', async () => {
    const { suggest } = await entered('@mar');
    await vi.waitFor(() => expect(suggest(4)).toMatchObject([{ label: 'Maria Rossi', hint: expect.stringContaining('here') as string }]));
  });
});
