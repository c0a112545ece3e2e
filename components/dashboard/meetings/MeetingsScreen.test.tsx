// @vitest-environment jsdom
// Topics on the dashboard: raised, brought to a meeting, resolved there, and opened again.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { weekly } from '@/test/fixtures/board';
import { useDashboard } from '@/test/fixtures/dashboard';
import { aCommitment, begin, newId, stored } from '@/test/fixtures/store';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { go } from '@/lib/state/dashboard/route';
import { MeetingsScreen } from './MeetingsScreen';

const open = useDashboard();
// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;

const [me, sam, liu] = [newId(), newId(), newId()];
const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const topic = (text: string, set: object = {}) => ({
  ...born, id: newId(), text, raisedById: sam, seriesId: weekly.id, goalId: null, origin: 'typed', originId: null, status: 'raised', resolvedOn: null, answers: [], visibility: 'team', pairIds: [], ...set,
});

async function show(id?: string): Promise<Dashboard> {
  await begin('settings', { ...born, id: newId(), meId: me, firstRunDone: true });
  await begin('series', weekly);
  go({ screen: 'meetings', ...id !== undefined && { id } });
  const dashboard = open();
  render(<MeetingsScreen dashboard={dashboard} />);
  return dashboard;
}
const topics = () => screen.findByRole('region', { name: 'Topics' });

it('a meeting’s number of open commitments opens them, without what was undone', async () => {
  const [shown, undone] = [aCommitment({ text: 'Order pouches', seriesId: weekly.id }), aCommitment({ seriesId: weekly.id, deletedAt: born.createdAt })];
  await begin('commitments', shown, undone);
  const dashboard = await show();
  fireEvent.click(await screen.findByRole('button', { name: 'Open from Weekly: 1' }));
  expect(dashboard.over.value).toEqual({ kind: 'rows', title: 'Open from Weekly', ids: [shown.id] });
});

it('what is open on its table is told by where it came from, as the list of meetings counts it', async () => {
  const [goal, other] = [newId(), newId()];
  const quarter = { startsOn: '2026-10-01', dueOn: '2026-12-31' };
  await begin('goals', { ...born, id: goal, title: 'Renew clinics', status: 'active', parentId: null, ...quarter });
  await begin('commitments', aCommitment({ seriesId: weekly.id }), aCommitment({ seriesId: weekly.id, goalId: goal }), aCommitment({ seriesId: other, goalId: goal }));
  await show(weekly.id);
  await waitFor(() => expect(screen.getByRole('region', { name: 'Open on its table' }).textContent).toContain('3: 2 from it, 1 through the team’s goals'));
});

describe('topics on the dashboard', () => {
  it('are raised, brought to a meeting and counted there', async () => {
    await show();
    await within(await topics()).findByText('Nothing waits to be talked about.');
    fireEvent.click(screen.getByRole('button', { name: 'Raise a topic' }));
    const field = screen.getByLabelText<HTMLInputElement>('What is to be talked about?');
    fireEvent.input(field, { target: { value: 'Second courier' } });
    fireEvent.submit(field.form as HTMLFormElement);
    await screen.findByRole('region', { name: 'Topics: Not brought to a meeting yet' });
    fireEvent.click(screen.getByRole('button', { name: 'Bring to a meeting: Second courier' }));
    const place = screen.getByLabelText('In which meeting');
    await within(place).findByRole('option', { name: 'Weekly' });
    fireEvent.change(place, { target: { value: weekly.id } });
    await screen.findByRole('region', { name: 'Topics: Weekly' });
    await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('cell').at(-1)?.textContent).toBe('1'));
  });

  it('of one meeting are resolved, and opened again', async () => {
    await begin('topics', topic('Pouches'));
    await show(weekly.id);
    fireEvent.click(await screen.findByRole('button', { name: 'Resolved: Pouches' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Open again: Pouches' }));
    await screen.findByRole('button', { name: 'Resolved: Pouches' });
    expect(await stored('topics')).toMatchObject([{ status: 'discussed', resolvedOn: null }]);
  });

  it('between two others are not there, and mine with another are in no list of the team', async () => {
    await begin('topics', topic('theirs', { visibility: 'pair', pairIds: [sam, liu] }), topic('ours', { visibility: 'pair', pairIds: [me, sam] }));
    await show(weekly.id);
    await screen.findByRole('button', { name: 'Resolved: ours' });
    expect(screen.queryByText('theirs')).toBeNull();
    cleanup();
    await show();
    await within(await topics()).findByText('Nothing waits to be talked about.');
  });
});
