// @vitest-environment jsdom
// Looking back on a cycle: the briefing to copy, the goals that go on, and what is late.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cycle } from '@/lib/domain/cycle';
import type { Debt } from '@/lib/domain/measures';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import type { CycleCharts, CycleReview, ReviewActs } from '@/lib/state/dashboard/goal-review';
import type { Over } from '@/lib/state/dashboard/over';
import type { Goals } from '@/lib/state/dashboard/goals';
import { newId } from '@/test/fixtures/store';
import { nativeDialog } from '../../ui/dialog.test-data';
import { Briefing } from './Briefing';
import { CarryOn } from './CarryOn';
import { CloseCycleSheet } from './CloseCycleSheet';
import { ReviewCharts } from './ReviewCharts';

nativeDialog();
afterEach(cleanup);

const record = () => ({ id: newId(), createdAt: '2026-10-01T09:00:00.000Z', deletedAt: null });
const cycle = (title: string, startsOn: string, dueOn: string, status: Cycle['status'] = 'open'): Cycle => ({ ...record(), title, startsOn, dueOn, status, closedOn: null, learned: null });
const [autumn, winter, spring] = [cycle('Q4', '2026-10-01', '2026-12-31'), cycle('Q1', '2027-01-01', '2027-03-31'), cycle('Q3', '2026-07-01', '2026-09-30', 'closed')];
const reviewed = (title: string, status: 'active' | 'closed' = 'active') => ({
  goal: { ...record(), title, startsOn: '2026-10-01', dueOn: '2026-12-31', status },
  keyResults: [], progress: null, health: null, fates: { kept: 0, renegotiated: 0, missed: 0 }, behind: { kept: [], renegotiated: [], missed: [] }, reasons: null, outcomes: { count: 0, of: 0, percent: null },
});
const review: CycleReview = { cycle: autumn, goals: [reviewed('Renewals'), reviewed('Cold chain'), reviewed('Nurse line', 'closed')] };

function showCarrying(cycles: Cycle[]) {
  const acts = { carry: vi.fn().mockResolvedValue(true) };
  render(<CarryOn cycle={autumn} review={review} acts={acts as unknown as ReviewActs} goals={{ cycles: signal(cycles) } as unknown as Goals} />);
  return acts;
}

describe('carrying on', () => {
  it('takes the goals that were chosen into the next open cycle, with what is open', async () => {
    const { carry } = showCarrying([winter, autumn, spring]);
    expect(screen.queryByLabelText('Nurse line')).toBeNull();
    fireEvent.click(screen.getByLabelText('Cold chain'));
    fireEvent.click(screen.getByRole('button', { name: 'Carry into Q1' }));
    await waitFor(() => expect(carry).toHaveBeenCalledWith(winter, [{ goalId: review.goals[1]?.goal.id, withOpen: true }]));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Cold chain').checked).toBe(false));
  });

  it('asks for a next cycle where there is none that is open', () => {
    showCarrying([autumn, spring]);
    expect(screen.getByText(/Make the next cycle first/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('closing the cycle', () => {
  const next = { ...reviewed('Nurse line').goal, carriedFromId: review.goals[2]?.goal.id };
  const all = signal([{ goal: next }, ...review.goals]);

  function ask(seen: CycleReview, open = new Map([[review.goals[1]?.goal.id, [1, 2]]])) {
    const acts = { close: vi.fn().mockResolvedValue(true) };
    const close = vi.fn();
    render(<CloseCycleSheet cycle={autumn} review={seen} acts={acts as unknown as ReviewActs} goals={{ all, open: signal(open) } as unknown as Goals} close={close} />);
    return { close, shut: acts.close, titles: (says: RegExp) => within(screen.getByRole('list', { name: says })).getAllByRole('listitem').map(({ textContent }) => textContent) };
  }

  it('asks first: what is closed, what was carried on, what stays open', async () => {
    const { close, shut, titles } = ask(review);
    expect(titles(/closed with it/)).toEqual(['Renewals', 'Cold chain']);
    expect(titles(/carried on/)).toEqual(['Nurse line']);
    expect(screen.getByText(/2 commitments stay open\.$/)).toBeTruthy();
    expect(shut).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Close Q4' }));
    expect(shut).toHaveBeenCalledWith(autumn);
    await waitFor(() => expect(close).toHaveBeenCalled());
  });

  it('closes nothing for who keeps it open, and says where no goal is left to close', () => {
    const { close, shut } = ask({ ...review, goals: review.goals.slice(2) });
    expect(screen.getByText(/None of its goals is active any more/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep it open' }));
    expect(close).toHaveBeenCalledOnce();
    expect(shut).not.toHaveBeenCalled();
  });
});

describe('the briefing', () => {
  it.each([[true, () => Promise.resolve()], [false, () => Promise.reject(new Error('not allowed'))]])('is copied: %s, and is there to read either way', async (ok, writeText) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const acts = { briefing: vi.fn().mockResolvedValue('# Q4'), copied: vi.fn() };
    render(<Briefing cycle={autumn} acts={acts as unknown as ReviewActs} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy briefing' }));
    await waitFor(() => expect(acts.copied).toHaveBeenCalledWith(ok));
    expect(screen.getByRole('region', { name: 'The briefing as text' }).textContent).toBe('# Q4');
    vi.unstubAllGlobals();
  });
});

describe('how the cycle went', () => {
  const [late1, due1] = [newId(), newId()];
  const week = { week: '2026-W46', from: '2026-11-09', to: '2026-11-15', share: { count: 0, of: 1, percent: null }, ids: [due1] };
  const charts = (debt: Debt | null): CycleCharts => ({ cycle: autumn, goals: [{ goal: reviewed('Renewals').goal, line: [], debt, lateIds: [late1] }], followThrough: [week], reasons: null });
  const over = signal<Over>(null);
  const dashboard = { over } as unknown as Dashboard;
  const late = () => screen.getByRole('region', { name: 'Overdue by goal' }).textContent;

  it('tells what is late by goal, and for how long', () => {
    render(<ReviewCharts dashboard={dashboard} charts={charts({ count: 4, days: 17, aging: { '1–7': 3, '8–14': 1, '15–30': 0, '31+': 0 } })} />);
    expect(late()).toContain('Renewals3 for 1–7 days · 1 for 8–14 days');
    expect(late()).toContain('4 · 17 days');
    cleanup();
    render(<ReviewCharts dashboard={dashboard} charts={charts(null)} />);
    expect(late()).toContain('Nothing is late.');
  });

  it('opens the commitments behind each number', () => {
    render(<ReviewCharts dashboard={dashboard} charts={charts({ count: 1, days: 3, aging: { '1–7': 1, '8–14': 0, '15–30': 0, '31+': 0 } })} />);
    fireEvent.click(screen.getByRole('button', { name: '1 · 3 days' }));
    expect(over.value).toEqual({ kind: 'rows', title: 'Overdue: Renewals', ids: [late1] });
    fireEvent.click(screen.getByRole('button', { name: '0 of 1' }));
    expect(over.value).toEqual({ kind: 'rows', title: 'Due in the week of 9 Nov', ids: [due1] });
  });
});
