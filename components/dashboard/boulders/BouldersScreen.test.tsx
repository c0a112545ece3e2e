// @vitest-environment jsdom
// Boulders: three, in an order; a fourth asks which of them makes room (practice A35).
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { useDashboard } from '@/test/fixtures/dashboard';
import { begin, newId } from '@/test/fixtures/store';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { go } from '@/lib/state/dashboard/route';
import { BouldersScreen } from './BouldersScreen';

const open = useDashboard();

async function show(...titles: string[]): Promise<Dashboard> {
  await begin('boulders', ...titles.map((title, index) => ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, title, stakes: null, rank: index + 1, goalIds: [] })));
  const dashboard = open();
  render(<BouldersScreen dashboard={dashboard} />);
  if (titles.length > 0) await screen.findByText(titles[0] ?? '');
  return dashboard;
}

const shown = () => screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent).filter((text) => /^\d/u.test(text));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('boulders', () => {
  it('change places, and whoever moved one stands where it went', async () => {
    const { screen: { notice } } = await show('Renewals', 'Pricing', 'Cold chain');
    press('Move Pricing up');
    await waitFor(() => expect(shown()).toEqual(['1 Pricing', '2 Renewals', '3 Cold chain']));
    expect(notice.value).toMatchObject({ text: '“Pricing” is number 1' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Pricing up' })));
    expect(screen.getByRole('button', { name: 'Move Pricing up' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('change places without taking the keyboard from where it went meanwhile', async () => {
    await show('Renewals', 'Pricing');
    screen.getByRole('button', { name: 'Move Pricing up' }).focus();
    press('Move Pricing up');
    screen.getByRole('button', { name: 'New boulder' }).focus();
    await waitFor(() => expect(shown()).toEqual(['1 Pricing', '2 Renewals']));
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New boulder' }));
  });

  it('are three: a fourth asks which of them makes room, and can be taken back', async () => {
    const { screen: { undoNotice } } = await show('Renewals', 'Pricing', 'Cold chain');
    press('New boulder');
    const form = within(await screen.findByRole('dialog', { name: 'New boulder' }));
    fireEvent.input(form.getByLabelText('In a word or two'), { target: { value: 'Hiring' } });
    fireEvent.click(form.getByRole('radio', { name: 'Pricing' }));
    fireEvent.click(form.getByRole('button', { name: 'Save boulder' }));
    await waitFor(() => expect(shown()).toEqual(['1 Renewals', '2 Hiring', '3 Cold chain']));
    await undoNotice();
    await waitFor(() => expect(shown()).toEqual(['1 Renewals', '2 Pricing', '3 Cold chain']));
  });

  it('are added without a question while there is room', async () => {
    await show('Renewals');
    press('New boulder');
    expect(within(await screen.findByRole('dialog')).queryByRole('radio')).toBeNull();
  });

  it('open their form where the address asks for it, once', async () => {
    await show();
    go({ screen: 'boulders', query: { form: 'boulder' } });
    await screen.findByRole('dialog', { name: 'New boulder' });
    expect(location.hash).toBe('#/boulders');
  });
});
