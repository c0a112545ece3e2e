// @vitest-environment jsdom
// A key result is added, and the line waits for the next one; whoever went on meanwhile is left alone.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { GoalPartProps } from './goal-part-props';
import { KeyResults } from './KeyResults';

afterEach(cleanup);

it.each([[false, 'New key result'], [true, 'Elsewhere']])('gone on elsewhere: %s, then the keyboard is in “%s”', async (goesOn, focused) => {
  let store = (_: boolean) => {};
  const acts = { saveKeyResult: () => new Promise<boolean>((stored) => { store = stored; }) };
  const page = { view: { goal: { id: 'g', title: 'Renewals', startsOn: '2026-10-01', dueOn: '2026-12-31' }, keyResults: [], leadId: null } };
  render(<><input aria-label="Elsewhere" /><KeyResults {...{ page, acts, dashboard: {} } as unknown as GoalPartProps} /></>);
  const fields = ['New key result', 'From', 'To'].map((name) => screen.getByLabelText<HTMLInputElement>(name));
  fields.forEach((field, index) => fireEvent.input(field, { target: { value: String(index) } }));
  fields[2]?.focus();
  fireEvent.submit(fields[0]?.form as HTMLFormElement);
  if (goesOn) screen.getByLabelText('Elsewhere').focus();
  store(true);
  await waitFor(() => expect(fields[0]?.value).toBe(''));
  expect(document.activeElement).toBe(screen.getByLabelText(focused));
});
