// @vitest-environment jsdom
// The head counts what is still to be decided.
import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { commitment, today } from '@/lib/domain/commitment.test-data';
import type { Popup } from '@/lib/state/popup';
import type { CommitmentView } from '@/lib/state/views';
import { Head } from './Head';

afterEach(cleanup);

it.each([
  [3, 0, 'Three to decide'], [3, 2, 'One to decide'], [4, 0, '4 to decide'], [2, 2, 'Nothing to decide'],
])('of %i with %i kept a moment ago it says “%s”', (all, kept, said) => {
  const views = Array.from({ length: all }, (_, index): CommitmentView => ({ commitment: commitment({ text: String(index) }), from: null, moves: [] }));
  const lingering = new Map(views.slice(0, kept).map((view) => [view.commitment.id, view]));
  const state = { screen: { today: signal(today) }, decide: signal({ overdue: views.slice(0, 1), dueToday: views.slice(1) }), acts: { lingering: signal(lingering) } };
  render(<Head state={state as unknown as Popup} cover={() => undefined} openPage={() => undefined} />);
  expect(screen.getByRole('heading').textContent).toBe(said);
});
