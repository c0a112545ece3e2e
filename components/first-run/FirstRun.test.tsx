// @vitest-environment jsdom
// First run goes one step at a time, forth and back, and no one is entered twice on the way.
import { stored, useEmptyStore } from '@/test/fixtures/store';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createScreen } from '@/lib/state/screen';
import { leaveQuestion } from '../ui/unsaved';
import { FirstRun } from './FirstRun';

useEmptyStore();
let end: AbortController;
beforeEach(() => { end = new AbortController(); });
afterEach(() => { cleanup(); end.abort(); });

const step = (which: number) => screen.findByText(`Step ${which} of 4`);
const press = (name: string, detail = 1) => fireEvent.click(screen.getByRole('button', { name }), { detail });
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const people = async () => (await stored('people')).map(({ name }) => name);

async function begun() {
  const state = createScreen(end.signal);
  await waitFor(() => expect(state.team.value).toBeDefined());
  render(<FirstRun screen={state} strangers={[]} own={null} today="2026-11-22" />);
  await step(1);
}

describe('first run', () => {
  it('goes on by one step for a double click', async () => {
    await begun();
    type('Your name', 'Dana Keller');
    press('That’s me');
    press('That’s me', 2);
    await step(2);
    press('Skip this step', 2);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(screen.getByText('Step 2 of 4')).toBeTruthy();
  });

  it('goes back, and corrects who I am without making two of me', async () => {
    await begun();
    type('Your name', 'Dana Kelle');
    press('That’s me');
    await step(2);
    press('Back');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Your name').value).toBe('Dana Kelle'));
    type('Your name', 'Dana Keller');
    press('That’s me');
    await step(2);
    expect(await people()).toEqual(['Dana Keller']);
  });

  it.each([['Back', 2], ['Skip this step', 4]])('asks before “%s” loses what was typed', async (name, index) => {
    await begun();
    for (const next of [2, 3]) { press('Skip this step'); await step(next); }
    screen.getByLabelText('What the team is called').focus();
    type('What the team is called', 'Supply');
    press(name);
    await screen.findByText(leaveQuestion);
    expect(screen.getByText('Step 3 of 4')).toBeTruthy();
    press(name);
    await step(index);
    expect(screen.queryByText(leaveQuestion)).toBeNull();
  });

  it('keeps one goal for an Enter that was pressed twice', async () => {
    await begun();
    for (const next of [2, 3, 4]) { press('Skip this step'); await step(next); }
    type('What will be true by then?', 'Renew 92 % of clinics');
    press('Finish');
    press('Finish');
    await waitFor(async () => expect((await stored('settings'))[0]).toMatchObject({ firstRunDone: true }));
    expect(await stored('goals')).toHaveLength(1);
  });
});
