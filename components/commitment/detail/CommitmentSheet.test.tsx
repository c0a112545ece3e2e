// @vitest-environment jsdom
// A commitment as a whole: what is mostly done with it is in sight, and the keyboard goes on from there.
import { signal } from '@preact/signals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCommitment, begin, stored, useEmptyStore } from '@/test/fixtures/store';
import type { Commitment } from '@/lib/domain/commitment';
import { createCommitmentActs } from '@/lib/state/commitment-acts';
import { createScreen } from '@/lib/state/screen';
import { createSurroundings } from '@/lib/state/surroundings';
import { nativeDialog } from '../../ui/dialog.test-data';
import { CommitmentSheet } from './CommitmentSheet';

useEmptyStore();
nativeDialog();
configure({ asyncUtilTimeout: 8_000 });

let end: AbortController;
beforeEach(() => { end = new AbortController(); });
afterEach(() => {
  cleanup();
  end.abort();
});

/** `asks`: what changed is asked once it is done. */
async function opened(set: Partial<Commitment> = {}, asks = false) {
  const one = aCommitment({ acceptance: 'accepted', ...set });
  await begin('commitments', one);
  const state = createScreen(end.signal);
  render(<CommitmentSheet id={one.id} screen={state} around={createSurroundings(state, signal([]))} acts={createCommitmentActs(state, () => asks)} close={() => undefined} />);
  await screen.findByRole('group', { name: 'What becomes of it' });
}

const button = (name: string) => within(screen.getByRole('group', { name: 'What becomes of it' })).getByRole('button', { name });
const acts = () => within(screen.getByRole('group', { name: 'What becomes of it' })).getAllByRole('button').map(({ textContent }) => textContent);
const focusOn = (element: () => HTMLElement) => waitFor(() => expect(document.activeElement).toBe(element()));
const press = (name: string) => {
  button(name).focus();
  fireEvent.click(button(name));
};
const gone = () => waitFor(() => expect(screen.queryByRole('group', { name: 'What becomes of it' })).toBeNull());

describe('the view of a commitment', () => {
  it('offers in sight what is mostly done with it', async () => {
    await opened();
    expect(acts()).toEqual(['Done', 'New date', 'Park', 'Drop']);
  });

  it('done by its button has the keyboard in what it asks', async () => {
    await opened({}, true);
    press('Done');
    await focusOn(() => screen.getByRole('textbox', { name: /^What changed/ }));
    expect(await stored('commitments')).toMatchObject([{ status: 'done' }]);
  });

  it('parked has the keyboard where it gets a date again', async () => {
    await opened();
    press('Park');
    await focusOn(() => button('Set a date'));
    expect(acts()).toEqual(['Done', 'Set a date', 'Drop']);
    expect(await stored('commitments')).toMatchObject([{ dueOn: null }]);
  });

  it('dropped keeps the keyboard, where no key does harm', async () => {
    await opened();
    press('Drop');
    await gone();
    expect(await stored('commitments')).toMatchObject([{ status: 'dropped' }]);
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  it('gives the keyboard back to what opened an editor', async () => {
    await opened();
    press('New date');
    await focusOn(() => screen.getByLabelText('Or on'));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await focusOn(() => button('New date'));
  });
});
