// @vitest-environment jsdom
// A refusal is told where the user looks: in the screen's own form. What is open over a place goes with it.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId, useEmptyStore } from '@/test/fixtures/store';
import { createDashboard } from '@/lib/state/dashboard/dashboard';
import { go } from '@/lib/state/dashboard/route';
import { nativeDialog } from '../ui/dialog.test-data';
import { Dashboard } from './Dashboard';

useEmptyStore();
nativeDialog();

let end: AbortController;
beforeEach(() => { end = new AbortController(); });
afterEach(() => {
  end.abort();
  cleanup();
  location.hash = '';
});

function opened(hash: string) {
  location.hash = hash;
  const state = createDashboard(end.signal);
  render(<Dashboard state={state} presenting={{ on: signal(false), set: () => Promise.resolve() }} />);
  return state;
}

describe('the dashboard', () => {
  it('tells a refusal in the form that was refused', async () => {
    opened('#/wins');
    fireEvent.click((await screen.findAllByRole('button', { name: /win/i }, { timeout: 5000 }))[0] as HTMLElement);
    const form = await screen.findByRole('dialog', { name: 'New win' });
    fireEvent.input(within(form).getByLabelText('What did we achieve?'), { target: { value: 'We kept all clinics open' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Save win' }));
    expect((await within(form).findByRole('alert')).textContent).toMatch(/who/i);
  });

  it('closes what is open, and forgets what went wrong, when another place is gone to', async () => {
    const { acts, over, screen: state, route } = opened('#/goals');
    acts.opened.value = newId();
    over.value = { kind: 'keys' };
    state.problem.value = { what: 'A win needs somebody.', safe: 'Nothing was changed.', then: 'Choose one.' };
    go({ screen: 'people' });
    await waitFor(() => expect(route.value.screen).toBe('people'));
    expect([acts.opened.value, over.value, state.problem.value]).toEqual([null, null, null]);
  });
});
