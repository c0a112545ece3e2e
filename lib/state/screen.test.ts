// @vitest-environment jsdom
// What went wrong is told until the next command succeeds: not longer, and not shorter.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useEmptyStore } from '@/test/fixtures/store';
import { NotAllowed } from '../domain/errors';
import { addPeople } from '../store/commands/team';
import { createScreen } from './screen';
import type { Screen } from './screen';

useEmptyStore();

let end: AbortController;
let screen: Screen;
beforeEach(() => {
  end = new AbortController();
  screen = createScreen(end.signal);
});
afterEach(() => end.abort());

const refused = () => screen.run(() => Promise.reject(new NotAllowed({ what: 'A win needs somebody.', safe: 'Nothing was changed.', then: 'Choose who made it possible.' })));
const command = () => screen.run(() => addPeople([{ name: 'Sam Okafor', emails: [], aliases: [], function: null }]));

describe('what went wrong', () => {
  it('is told no longer once a command succeeded', async () => {
    await refused();
    expect(screen.problem.value?.what).toBe('A win needs somebody.');
    await command();
    expect(screen.problem.value).toBeNull();
  });

  it('stays while things are only read', async () => {
    await refused();
    await screen.run(() => Promise.resolve(1));
    expect(screen.problem.value).not.toBeNull();
  });

  it('stays when it went wrong while an earlier command was still under way', async () => {
    const earlier = command();
    await refused();
    await earlier;
    expect(screen.problem.value).not.toBeNull();
  });
});
