// @vitest-environment jsdom
// Coaching: between me and one other, and told to be so.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { useDashboard } from '@/test/fixtures/dashboard';
import { aCommitment, aPerson, begin, newId, stored } from '@/test/fixtures/store';
import { createPeopleActs } from '@/lib/state/dashboard/people-acts';
import { go } from '@/lib/state/dashboard/route';
import { CoachingScreen } from './CoachingScreen';

const open = useDashboard();

const [dana, alex, sam] = [aPerson('Dana Keller', { function: 'Board' }), aPerson('Alex Novak', { function: 'Product' }), aPerson('Sam Okafor', { function: 'product' })];

/** Dana is me, unless nobody is. */
async function show(id: string | null, isKnown = true): Promise<void> {
  await begin('people', dana, alex, sam);
  const dashboard = open();
  if (isKnown) await createPeopleActs(dashboard.screen).thisIsMe(dana.id);
  go({ screen: 'coaching', id });
  dashboard.route.value.id = id;
  render(<CoachingScreen dashboard={dashboard} />);
  await screen.findByRole('heading', { level: 1 });
}

const panel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('coaching', () => {
  it('asks first who I am', async () => {
    await show(null, false);
    await screen.findByText(/which of the people you are/);
  });

  it('lists everybody but me, and from whom it is private', async () => {
    await show(null);
    expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([expect.stringContaining('you and Alex · on this computer'), expect.stringContaining('you and Sam · on this computer')]);
  });

  it('keeps a talk between two, which closes only once it says when it is looked at again', async () => {
    await show(alex.id);
    fireEvent.click(await screen.findByRole('button', { name: 'New talk' }));
    fireEvent.input(screen.getByLabelText('What it is about'), { target: { value: 'Handing over' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save talk' }));
    const close = await screen.findByRole<HTMLButtonElement>('button', { name: 'Close' });
    expect(await stored('coachingLogs')).toMatchObject([{ topic: 'Handing over', visibility: 'pair', pairIds: [dana.id, alex.id] }]);
    expect(close.disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'no follow-up' }));
    await waitFor(() => expect(close.disabled).toBe(false));
    fireEvent.click(close);
    await screen.findByText('No follow-up, on purpose.');
  });

  it('keeps a talk only for me where I say so', async () => {
    await show(alex.id);
    fireEvent.click(await screen.findByRole('button', { name: 'New talk' }));
    fireEvent.input(screen.getByLabelText('What it is about'), { target: { value: 'Handing over' } });
    fireEvent.click(screen.getByRole('radio', { name: 'only you' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save talk' }));
    await waitFor(async () => expect(await stored('coachingLogs')).toMatchObject([{ visibility: 'me', pairIds: [] }]));
  });

  it('shows a buddy the other’s open items only after both want it, and nothing once it is ended', async () => {
    await begin('commitments', aCommitment({ ownerId: alex.id, text: 'Confirm freight quotes' }));
    await show(alex.id);
    const checks = await panel('Buddies');
    fireEvent.click(await checks.findByRole('button', { name: 'Propose' }));
    await checks.findByText('You check on Alex Novak');
    expect(checks.getByText(/nothing is seen yet/)).toBeTruthy();
    expect(checks.queryByRole('list', { name: 'Found' })).toBeNull();
    fireEvent.click(checks.getByRole('button', { name: /^Both want it/ }));
    await checks.findByText('both want it');
    fireEvent.click(checks.getByRole('button', { name: /^End/ }));
    await checks.findByText(/Nobody yet/);
  });

  it('warns of a pair of one function before it is made', async () => {
    await begin('goals', { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, title: 'Renew clinics', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' });
    await show(alex.id);
    const pairs = await panel('Pairs on goals');
    fireEvent.change(await pairs.findByLabelText('Pair with'), { target: { value: sam.id } });
    await pairs.findByText(/Both are in Product/);
    fireEvent.change(pairs.getByLabelText('Pair with'), { target: { value: dana.id } });
    await waitFor(() => expect(pairs.queryByText(/Both are in/)).toBeNull());
  });

  it('lists what was put off to the 1:1 until it was talked about', async () => {
    const freight = aCommitment({ ownerId: alex.id, text: 'Confirm freight quotes' });
    await begin('commitments', freight);
    await begin('conversations', { id: newId(), createdAt: '2026-11-20T09:00:00.000Z', deletedAt: null, commitmentId: freight.id, outcome: 'oneToOne', on: '2026-11-20', visibility: 'pair', pairIds: [dana.id, alex.id] });
    await show(alex.id);
    const next = await panel('For the next 1:1');
    await next.findByRole('button', { name: 'Confirm freight quotes' });
    fireEvent.click(next.getByRole('button', { name: 'Talked about: Confirm freight quotes' }));
    await next.findByText(/^Nothing yet/);
  });

  it('has a bonus panel that is off until it is switched on, and never names a person or money', async () => {
    await show(null);
    const bonus = await panel('A bonus that depends on the team');
    const off = await bonus.findByRole<HTMLInputElement>('switch');
    expect(off.checked).toBe(false);
    fireEvent.click(off);
    await bonus.findByText(/30 % of the bonus depends on the team/);
    expect(screen.getByRole('region', { name: 'A bonus that depends on the team' }).textContent).not.toMatch(/Dana|Alex|Sam|€|\$|£/);
    fireEvent.click(bonus.getByRole('switch'));
    await waitFor(() => expect(bonus.queryByText(/depends on the team\. That/)).toBeNull());
  });
});
